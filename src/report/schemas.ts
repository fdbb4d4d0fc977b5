import report from './report.schema.json' with { type: 'json' };

/** The JSON Schemas of what the tool prints as JSON, by the name that `reconcile schema` takes. */
export const SCHEMAS = { report } as const satisfies Record<string, object>;
