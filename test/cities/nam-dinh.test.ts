import { describeAudit } from '../sample/describe-audit.ts';

/** The whole city: 15,954 members, 135 persons in breach of a rule on activity or transfer. */
describeAudit('nam-dinh', null, 1);
describeAudit('nam-dinh', null, 2);
describeAudit('nam-dinh', null, 3);
