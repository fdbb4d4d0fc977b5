import type { MemberFields } from '../../area/row.ts';
import type { Cell } from '../cell.ts';
import type { Column } from '../column.ts';
import { dateCell, monthCell } from '../dates.ts';
import { nameAs } from '../names.ts';
import type { Style } from '../style.ts';
import { headingOf, type ListField } from './list-headings.ts';
import { statusAs } from './status-words.ts';

export type ListColumn = Column<MemberFields>;
type Value = (fields: MemberFields, style: Style, index: number) => Cell;

const kindWord = ({ kind }: MemberFields): string | null => (kind === null ? null : kind === 'official' ? 'Chính thức' : 'Dự bị');
export const sexWord = ({ gender }: MemberFields): string => (gender === 'male' ? 'Nam' : 'Nữ');

/** Digits of a number cell lose their zeros. */
const numberCell = (number: string | null, { hasNumberCells }: Style): Cell =>
  number !== null && hasNumberCells && /^\d{1,15}$/.test(number) ? Number(number) : number;

const VALUES: Readonly<Record<ListField, Value>> = {
  ordinal: (_fields, _style, index) => index + 1,
  name: ({ name }, { names }, index) => nameAs(name, names, index),
  birth: ({ birth }, { days }) => dateCell(birth, days),
  gender: sexWord,
  nationalId: ({ nationalId }, style) => numberCell(nationalId, style),
  card: ({ card }, style) => numberCell(card, style),
  dossier: ({ dossier }) => dossier,
  hometown: ({ hometown }) => hometown,
  admission: ({ admission }, { days }) => dateCell(admission, days),
  official: ({ official }, { days }) => dateCell(official, days),
  kind: kindWord,
  status: (fields, { voice }) => statusAs(fields, voice),
  statusDate: ({ statusDate }, { days }) => dateCell(statusDate, days),
  dues: ({ dues }, { days }) => monthCell(dues, days),
  absent: ({ absent }) => absent,
  reason: ({ reason }) => reason,
  note: ({ note }) => note,
};

/** The column of a field, worded and filled as one hand does. */
export const columnOf = (field: ListField, style: Style): ListColumn => ({
  heading: headingOf(field, style.voice),
  value: (fields, index) => VALUES[field](fields, style, index),
});
