import report from './report.schema.json' with { type: 'json' };

const text = { type: 'string' };

const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});
const arrayOf = (items: object) => ({ type: 'array', items });
const orNull = (schema: object) => ({ oneOf: [schema, { type: 'null' }] });

const both = object({ vi: text, en: text });
const role = { enum: ['registry', 'branches', 'transfers', 'organizations'] };
const basis = object({ document: text, article: text, verified: { type: 'boolean' } });

const number = { type: 'number' };
const unit = { enum: ['working-days', 'days', 'months', 'years', 'year', 'calendar-years', 'members', 'probability', 'percent'] };

const RULE = {
  id: text,
  check: text,
  severity: { enum: ['error', 'warning', 'info'] },
  title: both,
  advice: both,
  needs: { ...arrayOf(arrayOf(role)), description: 'The inputs without which it is not examined; inner lists are alternatives.' },
  yieldsTo: arrayOf(text),
  isBreach: { type: 'boolean' },
  parameters: arrayOf(
    object({
      id: text,
      title: both,
      unit,
      value: { type: ['integer', 'null'], description: 'As of the day; null where no text speaks on it.' },
      replaces: { ...orNull({ type: 'integer' }), description: 'What the text has, where another value was set; else null.' },
      basis: orNull(basis),
    }),
  ),
  figures: {
    ...arrayOf(object({ id: text, title: both, unit, value: number, replaces: orNull(number) })),
    description: 'Figures of the tool’s own, which no text sets.',
  },
  basis: arrayOf(basis),
};

const head = { tool: report.properties.tool, asOf: report.properties.asOf };

/** The JSON Schema of `reconcile rules --format json`. */
export const RULES_SCHEMA = {
  $schema: report.$schema,
  $id: 'reconcile-rules/1',
  title: 'The rules, and the law in force on a day',
  ...object({ schema: { const: 'reconcile-rules/1' }, ...head, rules: arrayOf(object(RULE)) }),
  $defs: report.$defs,
} as const;

const example = object({
  asOf: text,
  message: both,
  rows: arrayOf(object({ role, row: { type: 'integer', minimum: 1 }, cells: arrayOf(object({ heading: text, text })) })),
});

/** What `reconcile explain RULE --format json` prints. */
export const EXPLAINED_RULE = object({ schema: { const: 'reconcile-explain/1' }, ...head, rule: object({ ...RULE, example }) });
