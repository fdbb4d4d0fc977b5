import type { Ruling } from '../../model/decision.ts';
import { differingValues } from '../../model/differing-values.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Column, Table } from '../../model/table.ts';
import { valueInCell } from '../../wording/value-wording.ts';
import { correctedFields } from './corrected-field.ts';

/** One cell of the registry that people said is wrong. */
export interface Correction {
  readonly finding: Finding;
  readonly ruling: Ruling;
  readonly table: Table;
  readonly row: number;
  readonly column: Column;
  readonly from: string;
  readonly to: string;
}

const KIND_IN_REGISTRY: Readonly<Record<string, string>> = { official: 'Đảng viên chính thức', probationary: 'Đảng viên dự bị' };

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** What the registry is to have instead, as its import file writes it; null where it is right as it is, or nobody said what is. */
function rightValue({ finding, ruling: { conclusion, value } }: Report['settled'][number]): string | null {
  const values = differingValues(finding);
  if (conclusion !== 'right' || value === null || values === null) return null;
  if ('typed' in value) return value.typed;
  if (value.take === 'registry') return null;
  return (typeof values.list === 'string' ? KIND_IN_REGISTRY[values.list] : undefined) ?? valueInCell(values.list, 'vi');
}

/** The column that holds the value in question: of two columns for numbers the one in which it stands. */
function columnOf(table: Table, row: number, { rule, ...finding }: Finding): Column | null {
  const columns = correctedFields(rule).flatMap((field) => table.columns.filter((column) => column.field === field));
  const registry = differingValues(finding)?.registry;
  if (registry === undefined || typeof registry === 'string') return columns[0] ?? null;
  const holds = ({ index }: Column) => digitsOf(table.sheet.cell(row, index)?.text ?? '').endsWith(registry.number.replace(/^0+/, ''));
  return columns.find(holds) ?? columns[0] ?? null;
}

/** Of what is settled the corrections of the registry that people confirmed, and those that its import file cannot take. */
export function confirmedCorrections({ settled, tables }: Report): {
  readonly corrections: readonly Correction[];
  readonly notTaken: readonly Report['settled'][number][];
} {
  const confirmed = settled.flatMap((entry) => {
    const to = rightValue(entry);
    return to === null ? [] : [{ entry, to }];
  });
  const found = confirmed.map(({ entry, to }) => {
    const corrections = entry.finding.records
      .filter(({ role }) => role === 'registry')
      .flatMap(({ file, sheet, row }): readonly Correction[] => {
        const table = tables.find(
          (candidate) => candidate.role === 'registry' && candidate.file === file && candidate.sheet.name === sheet,
        );
        const column = table === undefined ? null : columnOf(table, row, entry.finding);
        return table === undefined || column === null
          ? []
          : [{ ...entry, table, row, column, from: table.sheet.cell(row, column.index)?.text ?? '', to }];
      });
    return { entry, corrections };
  });
  return {
    corrections: found.flatMap(({ corrections }) => corrections),
    notTaken: found.filter(({ corrections }) => corrections.length === 0).map(({ entry }) => entry),
  };
}
