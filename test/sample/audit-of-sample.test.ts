import { describeAudit } from './describe-audit.ts';

describeAudit('nam-dinh', 600, 1);
describeAudit('nam-dinh', 600, 2);
describeAudit('hai-nam', 521, 3);
