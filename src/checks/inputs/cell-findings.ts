import type { CellIssue } from '../../model/cell-issue.ts';
import type { TableSubject } from '../define-rule.ts';

/** One finding a cell, named by column and row. */
export const cellFindings = ({ issues }: TableSubject, kind: CellIssue['kind']) =>
  issues
    .filter((issue) => issue.kind === kind)
    .map(({ source, column, heading, text }) => ({
      data: { file: source.file, sheet: source.sheet, row: source.row, column, heading: heading.replaceAll('\n', ' '), text },
      records: [source],
      discriminator: `${column}${source.row}`,
    }));
