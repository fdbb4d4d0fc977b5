import { CELL_DOUBTS } from '../model/cell-issue.ts';
import report from './report.schema.json' with { type: 'json' };

const { table, input } = report.$defs;
const strings = { type: 'array', items: { type: 'string' } };

/** The JSON Schema of `reconcile inspect --format json`: the report's inputs, and what could not be read of them. */
export const INSPECT_SCHEMA = {
  $schema: report.$schema,
  $id: 'reconcile-inspect/1',
  title: 'How files were understood',
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'tool', 'asOf', 'inputs', 'skipped'],
  properties: {
    schema: { const: 'reconcile-inspect/1' },
    tool: report.properties.tool,
    asOf: report.properties.asOf,
    inputs: report.properties.inputs,
    skipped: report.properties.skipped,
  },
  $defs: {
    ...report.$defs,
    input: {
      ...input,
      required: [...input.required, 'isAssumed'],
      properties: {
        ...input.properties,
        isAssumed: { description: 'Whether nothing told the role: registry or chi bộ list, it was assumed.', type: 'boolean' },
      },
    },
    table: {
      ...table,
      required: [...table.required, 'problemRows', 'beside', 'isHidden', 'hiddenRows', 'hiddenColumns', 'issues'],
      properties: {
        ...table.properties,
        problemRows: {
          description: 'Rows with a name or data as of a person, which cannot be read as one.',
          type: 'array',
          items: { $ref: '#/$defs/row' },
        },
        beside: {
          description: 'Rows in which somebody stands beside the list in columns without a heading, and is not read.',
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['row', 'columns'],
            properties: { row: { $ref: '#/$defs/row' }, columns: { type: 'array', items: { $ref: '#/$defs/column' } } },
          },
        },
        isHidden: { description: 'Whether the sheet is hidden; it is read all the same.', type: 'boolean' },
        hiddenRows: {
          description: 'Rows with content that are hidden, and read all the same.',
          type: 'array',
          items: { $ref: '#/$defs/row' },
        },
        hiddenColumns: { description: 'Letters of the columns that are hidden, and read all the same.', ...strings },
        issues: {
          description: 'Cells that say something which cannot be used.',
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['row', 'column', 'heading', 'field', 'kind', 'text'],
            properties: {
              row: { $ref: '#/$defs/row' },
              column: { $ref: '#/$defs/column' },
              heading: { type: 'string' },
              field: { type: 'string' },
              kind: { enum: ['unreadable-cell', 'unknown-status', ...CELL_DOUBTS] },
              text: { type: 'string' },
            },
          },
        },
      },
    },
  },
} as const;
