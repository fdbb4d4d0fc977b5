import report from './report.schema.json' with { type: 'json' };

const count = { type: 'integer', minimum: 0 };
const number = { type: 'number', minimum: 0 };
const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };

const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});
const arrayOf = (items: object) => ({ type: 'array', items });
/** null where it cannot be told; `untold` says why. */
const told = (schema: object, description?: string) => ({
  ...(description === undefined ? {} : { description }),
  oneOf: [schema, { type: 'null' }],
});
const share = object({ count, of: count, unknown: count });

const UNTOLD = [
  'no-source',
  'no-transfers',
  'undated-departures',
  'no-admission-dates',
  'some-admission-dates',
  'no-decision-dates',
  'no-ratings',
  'no-birth-dates',
  'no-genders',
  'nobody-at-start',
];

const UNIT = object({
  level: { enum: ['branch', 'committee', 'all'] },
  committee: textOrNull,
  branch: textOrNull,
  countedIn: { enum: ['list', 'registry', 'both', null], description: 'The rows that were counted: its list, else the registry.' },
  branches: { ...count, description: 'Its chi bộ.' },
  uncounted: { ...count, description: 'Those of them of which neither a list nor the registry came: they are in no figure.' },
  members: told(count),
  official: told(count),
  probationary: told(count),
  admissions: told(share, 'Admitted in the year; `unknown`: members without a day of admission.'),
  control: told(
    object({ start: { type: 'integer' }, increase: count, decrease: count, end: count }),
    'A + B − C = D for the year up to the day.',
  ),
  admissionRate: told(number, 'Per cent of the members at the start of the year.'),
  lastAdmission: told(text),
  withoutAdmission: told(share, 'Chi bộ that admitted nobody for the years of the target.'),
  ratedGood: told(share, 'Rated hoàn thành tốt nhiệm vụ or better, of those rated.'),
  badges: told(object({ due: arrayOf(object({ round: { $ref: '#/$defs/day' }, years: count, members: count })), unknown: count })),
  ages: told(object({ groups: arrayOf(count), average: number, unknown: count }), 'People up to 30, 40, 50 and 60 years, and above.'),
  women: told(share),
  untold: { description: 'Of each figure that is null, why.', type: 'object', additionalProperties: { enum: UNTOLD } },
});

/** The JSON Schema of `reconcile stats --format json`. */
export const STATS_SCHEMA = {
  $schema: report.$schema,
  $id: 'reconcile-stats/1',
  title: 'Figures of chi bộ and committees',
  ...object({
    schema: { const: 'reconcile-stats/1' },
    tool: report.properties.tool,
    asOf: report.properties.asOf,
    inputs: arrayOf(object({ role: { enum: ['registry', 'branches', 'transfers', 'organizations'] }, file: text, sha256: text })),
    skipped: report.properties.skipped,
    settings: arrayOf({ $ref: '#/$defs/setting' }),
    targets: object({ admissionsFrom: number, admissionsTo: number, yearsWithoutAdmission: number, ratedGood: number }),
    unplaced: { ...count, description: 'People of whom no row says in which chi bộ they are.' },
    units: arrayOf(UNIT),
  }),
  $defs: report.$defs,
} as const;
