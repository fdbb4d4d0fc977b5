/** The checks that compare sources: what is written alike, or lawfully otherwise, must pass them all. */
export const EVERY_SOURCE = ['missing/*', 'duplicates/*', 'conflicts/*', 'transfers/*'] as const;
