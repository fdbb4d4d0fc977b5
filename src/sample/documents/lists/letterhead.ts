import type { Placed } from '../../area/row.ts';
import type { Branch } from '../../organizations/branch.ts';
import { slashed } from '../dates.ts';
import { scripted } from '../legacy-script.ts';
import type { SheetPen } from '../sheet-content.ts';
import type { Style } from '../style.ts';

/** What stands over a list: whose it is, and of which day. */
export interface Head {
  readonly committee: string;
  /** "Chi bộ xóm 5", or what stands for several. */
  readonly branch: string;
  /** Where the list was signed. */
  readonly place: string;
}

export const headOf = ({ name, committee }: Branch): Head => ({
  committee: committee.name,
  branch: name,
  place: committee.kind === 'commune' ? committee.name.split(' ').slice(3).join(' ') || 'Nam Định' : 'Nam Định',
});

function spelledDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `ngày ${date} tháng ${month} năm ${year}`;
}

/** Committee and chi bộ, place and day, the title and "Tính đến ngày": six rows. */
function writeLetterhead(pen: SheetPen, { committee, branch, place }: Head, { day, script, voice }: Style, width: number): void {
  const right = Math.max(6, width - 4);
  const pair = (left: string, text: string) =>
    Array.from({ length: right }, (_, at) => (at === 0 ? scripted(left, script) : at === right - 1 ? scripted(text, script) : null));
  const first = pen.row(pair(committee.toUpperCase(), 'ĐẢNG CỘNG SẢN VIỆT NAM'));
  pen.merge(first, 1, first, 4);
  const second = pen.row(pair(branch.toUpperCase(), `${place}, ${spelledDay(day)}`));
  pen.merge(second, 1, second, 4);
  pen.row();
  for (const text of [
    'DANH SÁCH ĐẢNG VIÊN',
    voice % 2 === 0 ? `(Tính đến ngày ${slashed(day)})` : `(Tính đến ${spelledDay(day)} – ${branch})`,
  ]) {
    const row = pen.row([scripted(text, script)]);
    pen.merge(row, 1, row, width);
  }
  pen.row();
}

/** Whatever stands over the headings, to the width of the list. */
export function writeHead(pen: SheetPen, head: Head, style: Style, width: number): void {
  if (style.dress === 'letterhead') writeLetterhead(pen, head, style, width);
  if (style.dress !== 'titled') return;
  const title = `DANH SÁCH ĐẢNG VIÊN ${head.branch.toUpperCase()}`;
  const row = pen.row([scripted(style.voice % 2 === 0 ? `${title} - ${head.committee.toUpperCase()}` : title, style.script)]);
  pen.merge(row, 1, row, width);
  pen.row([scripted(`Tính đến ngày ${slashed(style.day)}`, style.script)]);
}

const TOTALS: readonly ((rows: number, onProbation: number) => string)[] = [
  (rows) => `Tổng số: ${rows} đồng chí`,
  (rows, onProbation) => `Tổng số: ${rows} đồng chí, dự bị ${onProbation}`,
  (rows) => `Tổng cộng: ${rows} đảng viên`,
];

interface Counts {
  readonly rows: number;
  readonly onProbation: number;
}

/** The total, which learns where it stands, and who signs. */
export function writeFoot(pen: SheetPen, style: Style, width: number, counts: Counts, total: Placed): void {
  if (style.dress !== 'letterhead') return;
  pen.row();
  const text = TOTALS[style.voice % TOTALS.length]?.(counts.rows, counts.onProbation) ?? '';
  total.at = { file: pen.file, sheet: pen.name, row: pen.row([scripted(text, style.script)]) };
  pen.row();
  const right = (line: string) => pen.row([...Array.from({ length: Math.max(5, width - 5) }, () => null), scripted(line, style.script)]);
  for (const line of ['T/M CHI BỘ', 'BÍ THƯ', '(Ký, ghi rõ họ tên)']) right(line);
  pen.row();
}
