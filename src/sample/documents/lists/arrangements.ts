import type { MemberRow } from '../../area/row.ts';
import type { Branch } from '../../organizations/branch.ts';
import { scripted } from '../legacy-script.ts';
import { newSheet, type SheetContent, type SheetPen } from '../sheet-content.ts';
import type { Style } from '../style.ts';
import { headOf, writeFoot, writeHead } from './letterhead.ts';
import type { ListColumn } from './list-columns.ts';
import { residentsSheet } from './residents-sheet.ts';
import { layoutOf, writeListHeading, writePeople } from './write-people.ts';

/** What a delivery of lists is made of. */
export interface ListFile {
  readonly file: string;
  readonly style: Style;
  readonly branches: readonly Branch[];
  /** A csv has no sheets, and so none of their names. */
  readonly isCsv: boolean;
}

const countsOf = (rows: readonly MemberRow[], more = 0) => ({
  rows: rows.length + more,
  onProbation: rows.filter(({ person, written }) => (written.official === undefined ? person.official : written.official) === null).length,
});

function writeOne(pen: SheetPen, branch: Branch, style: Style): void {
  const layout = layoutOf(style);
  const width = layout.columns.length;
  writeHead(pen, headOf(branch), style, width);
  writeListHeading(pen, layout, style);
  writePeople(pen, layout, style, branch.list);
  writeFoot(pen, style, width, countsOf(branch.list, branch.miscount), branch.total);
}

/** Excel takes 31 letters of a sheet's name. */
const sheetName = (name: string) => name.replace('Chi bộ', 'CB').slice(0, 31);

/** The list of one chi bộ, and beside it that of the residents who are members elsewhere. */
export function oneBranch({ file, style, branches: [branch], isCsv }: ListFile): readonly SheetContent[] {
  if (branch === undefined) return [];
  const pen = newSheet(file, isCsv ? '' : style.dress === 'bare' ? sheetName(branch.name) : 'Danh sách');
  writeOne(pen, branch, style);
  return branch.contacts.length === 0 ? [pen.content()] : [pen.content(), residentsSheet(file, branch)];
}

/** A workbook with a sheet for each chi bộ. */
export const sheetPerBranch = ({ file, style, branches }: ListFile): readonly SheetContent[] =>
  branches.map((branch) => {
    const pen = newSheet(file, sheetName(branch.name));
    writeOne(pen, branch, style);
    return pen.content();
  });

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];

/** "I. CHI BỘ XÓM 7: 32 đ/c", "1. Chi bộ xóm 7 (32 đảng viên)" */
function sectionTitle({ name, list }: Branch, at: number, voice: number): string {
  if (voice % 3 === 0) return `${ROMAN[at] ?? at + 1}. ${name.toUpperCase()}: ${list.length} đ/c`;
  return voice % 3 === 1 ? `${at + 1}. ${name} (${list.length} đảng viên)` : name.toUpperCase();
}

/** One sheet with a row over each chi bộ. */
export function sections({ file, style, branches }: ListFile): readonly SheetContent[] {
  const pen = newSheet(file, style.voice % 2 === 0 ? 'Sheet1' : 'Tổng hợp');
  const layout = layoutOf(style);
  const width = layout.columns.length;
  const [first] = branches;
  if (first) writeHead(pen, { ...headOf(first), branch: 'Các chi bộ trực thuộc' }, style, width);
  writeListHeading(pen, layout, style);
  for (const [at, branch] of branches.entries()) {
    const row = pen.row([scripted(sectionTitle(branch, at, style.voice), style.script)]);
    pen.merge(row, 1, row, width);
    writePeople(pen, layout, style, branch.list);
  }
  writeFoot(pen, style, width, countsOf(branches.flatMap(({ list }) => list)), { at: null });
  return [pen.content()];
}

/** One list of all, with a column that tells the chi bộ and one for its committee. */
export function branchColumn({ file, style, branches, isCsv }: ListFile): readonly SheetContent[] {
  const pen = newSheet(file, isCsv ? '' : 'Danh sách');
  const own = (branch: Branch): readonly ListColumn[] => [
    { heading: 'Chi bộ', value: () => branch.name },
    { heading: 'Đảng bộ', value: () => branch.committee.name },
  ];
  const [first] = branches;
  if (first) writeListHeading(pen, layoutOf(style, own(first)), style);
  for (const branch of branches) writePeople(pen, layoutOf(style, own(branch)), style, branch.list);
  return [pen.content()];
}
