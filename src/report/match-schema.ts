import report from './report.schema.json' with { type: 'json' };

const { row } = report.$defs;
const count = { type: 'integer', minimum: 0 };
const probability = { type: 'number', minimum: 0, maximum: 1 };

const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

/** The JSON Schema of `reconcile match --format json`. */
export const MATCH_SCHEMA = {
  $schema: report.$schema,
  $id: 'reconcile-match/1',
  title: 'Who is who',
  ...object({
    schema: { const: 'reconcile-match/1' },
    tool: report.properties.tool,
    asOf: report.properties.asOf,
    inputs: {
      type: 'array',
      items: object({
        role: { enum: ['registry', 'branches', 'transfers', 'organizations'] },
        file: { type: 'string' },
        sha256: { type: 'string' },
      }),
    },
    skipped: report.properties.skipped,
    thresholds: {
      description: 'Probabilities from which two rows are one person, and from which somebody should look.',
      ...object({ same: probability, unsure: probability }),
    },
    summary: object({
      isOneSided: { type: 'boolean', description: 'Lists alone or a registry alone, held against itself: each row counts left and right.' },
      leftRows: count,
      rightRows: count,
      unreadRows: { ...count, description: 'Rows with a person’s data in which no name could be read; on neither side.' },
      same: { ...count, description: 'Pairs of verdict same.' },
      unsure: { ...count, description: 'Pairs of verdict unsure.' },
      matchedRows: { ...count, description: 'Left rows with a pair of verdict same.' },
      leftOnlyRows: { ...count, description: 'Of these, rows whose person has left rows alone: the registry lacks them.' },
      unsureRows: { ...count, description: 'Left rows with none but unsure pairs.' },
      unmatchedRows: count,
      indistinctRows: { ...count, description: 'Rows with a name and neither birth date nor number; they are listed in indistinct.' },
      estimate: {
        description: 'By the probabilities of the run itself; null without lists or without a registry.',
        oneOf: [object({ precision: probability, recall: probability }), { type: 'null' }],
      },
    }),
    indistinct: { type: 'array', items: { $ref: '#/$defs/place' } },
    pairs: {
      description:
        'Every pair of a list row (left) and a registry row that are one person, or may be; pairs of two list rows, or of two registry rows, where the other side lacks the person, or where they are left open.',
      type: 'array',
      items: { $ref: '#/$defs/pair' },
    },
  }),
  $defs: {
    ...report.$defs,
    row,
    place: object({ file: { type: 'string' }, sheet: { type: 'string' }, row: { $ref: '#/$defs/row' } }),
    pair: object({
      left: { $ref: '#/$defs/place' },
      right: { $ref: '#/$defs/place' },
      verdict: { enum: ['same', 'unsure'] },
      probability,
      levels: {
        description:
          'For each comparison the level that held, "missing" where a row says nothing, and its match weight; last, as "relatives", how much less the pair weighs because two relatives might be written so.',
        type: 'array',
        items: object({ comparison: { type: 'string' }, level: { type: 'string' }, bits: { type: 'number' } }),
      },
    }),
  },
} as const;
