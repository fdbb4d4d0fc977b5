import type { ControlFigure, Entry, Table } from '../../model/table.ts';
import type { Standing } from '../../standing/standing.ts';
import { counted } from '../../wording/counted.ts';
import { sheetName } from '../../wording/place-wording.ts';
import { defineRule } from '../define-rule.ts';
import { tableIdentity } from '../inputs/table-identity.ts';

/** The rows that a total counts: those of its section or of the committee whose sections follow, else of the whole list. */
function entriesOf({ entries }: Table, { section, committee }: ControlFigure): readonly Entry[] {
  if (section === null) return entries;
  return entries.filter((entry) => entry.committee === committee && (section === committee || entry.section === section));
}

/** The rows between a total and the one before it ("Cộng: 5" below "B. Dự bị"), and all above it ("Mang sang trang: 40"). */
function entriesAbove({ entries, controlFigures }: Table, { row }: ControlFigure): readonly (readonly Entry[])[] {
  const before = Math.max(0, ...controlFigures.map((figure) => figure.row).filter((other) => other < row));
  const above = entries.filter((entry) => entry.row < row);
  return [above.filter((entry) => before < entry.row), above];
}

/** A row that could not be read as a person's may have been counted by whoever wrote the total. */
function isRight(table: Table, { count }: ControlFigure, entries: readonly Entry[]): boolean {
  const rows = entries.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const unread = table.problemRows.filter((row) => first <= row && row <= last + 1).length;
  return entries.length <= count && count <= entries.length + unread;
}

/** The one chi bộ that rows are placed in, null where there are several. */
function branchOf(placed: ReturnType<Standing['placedIn']>, entries: readonly Entry[]): number | null {
  const rows = new Set(entries.map(({ row }) => row));
  const branches = new Set(placed.filter(({ record }) => rows.has(record.source.row)).map(({ branch }) => branch));
  return branches.size === 1 ? ([...branches][0] ?? null) : null;
}

/** The total printed under a list or a section is not the number of its rows, whatever their status. */
export default defineRule<{ file: string; sheet: string; section: string | null; printed: number; rows: number }>()({
  id: 'organizations/count-mismatch',
  severity: 'info',
  subject: 'table',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Số tổng ghi trong danh sách không bằng số dòng',
      sentence: ({ file, sheet, section, printed, rows }) =>
        `${sheetName(file, sheet)}: ${section === null ? 'số tổng' : `số ghi ở mục “${section}”`} là ${printed}, nhưng đếm được ${rows} dòng.`,
      advice: 'Đếm lại: có thể sót người, thừa dòng, hoặc số tổng chưa cập nhật.',
    },
    en: {
      title: 'The total printed on a list is not the number of its rows',
      sentence: ({ file, sheet, section, printed, rows }) =>
        `${sheetName(file, sheet)}: the total ${section === null ? 'printed' : `printed for “${section}”`} is ${printed}, and ${rows === 1 ? 'there is' : 'there are'} ${counted(rows, 'row')} of people.`,
      advice: 'Count again: somebody may be left out, a row too many, or the total not brought up to date.',
    },
  },
  *run({ table, index }, { standing }) {
    const isList = table.kind === 'members' && table.entries.every(({ side }) => side === null);
    const placed = standing.placedIn(index);
    if (!isList || (placed.length > 0 && !placed.some(({ branch }) => standing.isInScope(branch)))) return;
    for (const figure of table.controlFigures) {
      const entries = entriesOf(table, figure);
      if ([entries, ...entriesAbove(table, figure)].some((counted) => isRight(table, figure, counted))) continue;
      const { section, row, count } = figure;
      yield {
        data: { file: table.file, sheet: table.sheet.name, section, printed: count, rows: entries.length },
        discriminator: `${tableIdentity(table)}|${section ?? ''}`,
        branch: branchOf(placed, entries),
        records: [{ role: table.role, file: table.file, sheet: table.sheet.name, row }],
      };
    }
  },
});
