import { EXPLAIN_SCHEMA } from './explain-schema.ts';
import { INSPECT_SCHEMA } from './inspect-schema.ts';
import { MATCH_SCHEMA } from './match-schema.ts';
import report from './report.schema.json' with { type: 'json' };
import { RULES_SCHEMA } from './rules-schema.ts';
import type { SCHEMA_NAMES } from './schema-names.ts';
import { STATS_SCHEMA } from './stats-schema.ts';

/** The JSON Schemas of what the tool prints as JSON, by the name that `reconcile schema` takes. */
export const SCHEMAS = {
  report,
  inspect: INSPECT_SCHEMA,
  match: MATCH_SCHEMA,
  explain: EXPLAIN_SCHEMA,
  rules: RULES_SCHEMA,
  stats: STATS_SCHEMA,
} as const satisfies Record<(typeof SCHEMA_NAMES)[number], object>;
