/** The names that `reconcile schema` takes; the schemas themselves are loaded when one is asked for. */
export const SCHEMA_NAMES = ['report', 'inspect', 'match', 'explain', 'rules', 'stats'] as const;
