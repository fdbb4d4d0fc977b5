import type { Field } from '../../model/field.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { headingKey } from '../../vietnam/heading-field.ts';
import {
  type DatePart,
  datePartOf,
  membershipOfHeading,
  saysNo,
  saysYes,
  statusOfHeading,
  transferKindOfHeading,
} from '../../vietnam/heading-value.ts';
import { isDateOrNumber } from '../evidence/cell-evidence.ts';
import type { DraftColumn } from './draft-columns.ts';

const SAMPLE_ROWS = 200;
const PLAIN_KIND = /^(?:dv |dang vien )?(?:chinh thuc|du bi|ct|db)$/;
const WHERE_FROM = /(?:tinh|huyen|xa|dang bo|noi bo|thanh pho).*(?:den|di)$|^(?:di|den)(?: |$)/;

const lowest = (heading: string) => heading.split(' > ').at(-1) ?? heading;
const parentOf = (heading: string) => heading.split(' > ').slice(0, -1).join(' > ');

/** What fills most of a column: x-marks, or dates. */
export function fillingOf(sheet: Sheet, from: number, column: number): 'marks' | 'dates' | null {
  let [marks, dates, cells] = [0, 0, 0];
  for (let row = from; row <= sheet.lastRow && cells < SAMPLE_ROWS; row++) {
    const cell = sheet.cell(row, column);
    if (cell === null || saysNo(cell.text)) continue;
    cells += 1;
    if (saysYes(cell.text)) marks += 1;
    else if (isDateOrNumber(cell)) dates += 1;
  }
  if (marks > cells / 2) return 'marks';
  return dates > cells / 2 ? 'dates' : null;
}

const reread = (draft: DraftColumn, field: Field): DraftColumn => ({
  ...draft,
  meaning: { ...draft.meaning, field, isExact: true, sex: null },
});

/** "Chính thức | Dự bị" stand over dates as over x-marks: what fills them tells. */
export function settleMarks(drafts: readonly DraftColumn[], sheet: Sheet, from: number, role: Role): readonly DraftColumn[] {
  return drafts.map((draft) => {
    const { field } = draft.meaning;
    const key = headingKey(lowest(draft.heading));
    if (draft.isMapped || !PLAIN_KIND.test(key) || role === 'organizations') return draft;
    const filling = fillingOf(sheet, from, draft.index);
    if (filling === 'marks' && field !== 'transferKind') return reread(draft, 'kind');
    if (filling === 'dates' && field === 'kind') return reread(draft, /db|du bi/.test(key) ? 'admissionDate' : 'officialDate');
    return draft;
  });
}

/** "Ngày | Tháng | Năm" under one heading: three columns of one date, none of them of men alone. */
export function settleDateParts(drafts: readonly DraftColumn[]): readonly DraftColumn[] {
  const settled = [...drafts];
  for (const [at, draft] of drafts.entries()) {
    if (datePartOf(draft.heading) !== 'day') continue;
    const parent = parentOf(draft.heading);
    const parts = drafts.slice(at, at + 3).filter((part) => datePartOf(part.heading) !== null && parentOf(part.heading) === parent);
    const field = parts.map(({ meaning }) => meaning.field).find((found) => found !== null && found !== 'gender');
    if (field === undefined || field === null || !arePartsOfDate(parts)) continue;
    for (const part of parts) settled[drafts.indexOf(part)] = reread(part, field);
  }
  return settled;
}

/** Columns that together hold one date: the day, the month (or both in one) and the year. */
export function arePartsOfDate(drafts: readonly DraftColumn[]): boolean {
  const parts = drafts.map(({ heading }) => datePartOf(heading));
  const hasMonth = parts.includes('month') || drafts.some(({ heading }) => headingKey(lowest(heading)).startsWith('ngay thang'));
  const wanted: readonly DatePart[] = ['day', 'year'];
  return (
    hasMonth && parts.every((part) => part !== null) && wanted.every((part) => parts.includes(part)) && new Set(parts).size === parts.length
  );
}

/** Whether columns of one field each say by their heading what an x in them means; one more may say it in words. */
export function areMarks(field: Field, drafts: readonly DraftColumn[]): boolean {
  const isMark = ({ heading }: DraftColumn): boolean => {
    if (field === 'status') return statusOfHeading(heading) !== null;
    if (field === 'kind') return membershipOfHeading(heading) !== null;
    return transferKindOfHeading(heading) !== null || WHERE_FROM.test(headingKey(lowest(heading)));
  };
  const isMarkField = field === 'status' || field === 'kind' || field === 'transferKind';
  return isMarkField && drafts.filter((draft) => !isMark(draft)).length <= 1;
}
