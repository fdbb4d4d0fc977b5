import { MATCH_SCHEMA } from './match-schema.ts';
import report from './report.schema.json' with { type: 'json' };
import { EXPLAINED_RULE } from './rules-schema.ts';

const { $defs } = MATCH_SCHEMA;
const { properties } = report;
const { place } = $defs;
const number = { type: 'number' };
const text = { type: ['string', 'null'] };

const object = (own: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(own),
  properties: own,
});
const arrayOf = (items: object) => ({ type: 'array', items });

/** Of rows: why they were joined or not. */
const EXPLAINED_ROWS = object({
  schema: { const: 'reconcile-explain/1' },
  tool: properties.tool,
  asOf: properties.asOf,
  inputs: arrayOf(
    object({
      role: { enum: ['registry', 'branches', 'transfers', 'organizations'] },
      file: { type: 'string' },
      sha256: { type: 'string' },
    }),
  ),
  skipped: properties.skipped,
  finding: {
    oneOf: [
      object({ id: { type: 'string' }, rule: { type: 'string' }, message: object({ vi: { type: 'string' }, en: { type: 'string' } }) }),
      { type: 'null' },
    ],
  },
  thresholds: object({ same: number, unsure: number }),
  pairs: arrayOf({ $ref: '#/$defs/explained' }),
  rows: arrayOf(object({ row: place, found: arrayOf(place), candidates: arrayOf({ $ref: '#/$defs/explained' }) })),
});

/** The JSON Schema of `reconcile explain --format json`: of rows, or of a rule. */
export const EXPLAIN_SCHEMA = {
  $schema: MATCH_SCHEMA.$schema,
  $id: 'reconcile-explain/1',
  title: 'Why rows were joined or not, or what a rule says',
  oneOf: [EXPLAINED_ROWS, EXPLAINED_RULE],
  $defs: {
    ...$defs,
    explained: object({
      left: place,
      right: place,
      verdict: { enum: ['same', 'unsure', 'different'] },
      reason: { type: 'string', description: 'What joined the rows, or the first thing that kept them from being joined.' },
      probability: { type: 'number', minimum: 0, maximum: 1 },
      bits: { type: 'number', description: 'The prior and all levels together, log2 of odds.' },
      prior: number,
      levels: arrayOf(object({ comparison: { type: 'string' }, level: { type: 'string' }, bits: number, left: text, right: text })),
      blocks: {
        ...arrayOf(arrayOf({ type: 'string' })),
        description: 'The sets of keys that the rows share; where there is none they were not compared.',
      },
      others: arrayOf(place),
    }),
  },
} as const;
