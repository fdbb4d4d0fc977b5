const inCheck = (check: string, names: string) => names.split(' ').map((name) => `${check}/${name}`);

/** Every rule of the catalogue that a sample plants, whether it is built yet or not. */
export const PLANTED_RULES: readonly string[] = [
  ...inCheck('missing', 'from-registry from-branch branch-list'),
  ...inCheck('duplicates', 'in-list in-registry across-branches shared-number'),
  ...inCheck('conflicts', 'name birth-date gender national-id party-card admission-date official-date kind'),
  ...inCheck('transfers', 'overdue-departure paper-not-presented file-not-submitted acceptance-not-recorded late-acceptance in-limbo'),
  ...inCheck('transfers', 'still-listed registry-not-updated without-record date-order broken-chain dissolved-organization'),
  ...inCheck('transfers', 'temporary-overdue temporary-without-home temporary-in-two-places'),
  ...inCheck('activity', 'dues-unpaid absent status-contradiction exemption-expired'),
  ...inCheck('probation', 'overdue official-date official-before-admission kind-contradiction card-before-official'),
  ...inCheck('admission', 'underage overage readmitted-early'),
  ...inCheck('ids', 'malformed leading-zero-lost precision-lost gender-mismatch birth-year-mismatch unknown-province padded card-differs'),
  ...inCheck('organizations', 'too-few-official unknown count-mismatch'),
  ...inCheck('inputs', 'unreadable-cell unknown-status hidden-rows after-as-of'),
];

/**
 * Rules that no planted row can be held to: conflicts/organization speaks only where no transfer book is given; two-lists and
 * repaired name no row, and stand in the sample all the same; a row without a name, and a pair that cannot be told, have no
 * right answer.
 */
export const NOT_PLANTED: readonly string[] = [
  'conflicts/organization',
  ...inCheck('inputs', 'nameless-row repaired two-lists'),
  ...inCheck('matches', 'unsure indistinct'),
];
