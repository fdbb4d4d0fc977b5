import type { Heading } from '../column.ts';
import { dateCell, slashed } from '../dates.ts';
import { nameAs } from '../names.ts';
import type { Carried, ColumnSetName, Style } from '../style.ts';
import { columnOf, type ListColumn, sexWord } from './list-columns.ts';
import type { ListField } from './list-headings.ts';
import { statusCode } from './status-words.ts';

interface ColumnSet {
  readonly fields: readonly ListField[];
  /** Columns that are not those of their field alone, by the field in whose place they stand. */
  /** Lines a person, one unless said. */
  readonly height?: number;
  readonly own?: (style: Style) => Partial<Record<ListField, readonly ListColumn[]>>;
}

const ACTIVITY = ['dues', 'absent', 'reason', 'note'] as const;

const under = (over: string, below: string, { value }: ListColumn): ListColumn => ({ heading: [over, below] as Heading, value });

/** The birth date stands under "Nam" or "Nữ". */
const bySex = (style: Style): Partial<Record<ListField, readonly ListColumn[]>> => ({
  birth: (['male', 'female'] as const).map((sex) => ({
    heading: ['Ngày, tháng, năm sinh', sex === 'male' ? 'Nam' : 'Nữ'],
    value: ({ gender, birth }) => (gender === sex ? dateCell(birth, style.days) : null),
  })),
  admission: [under('Ngày', 'Vào Đảng', columnOf('admission', style))],
  official: [under('Ngày', 'Chính thức', columnOf('official', style))],
});

const splitNames = ({ names }: Style): Partial<Record<ListField, readonly ListColumn[]>> => {
  const parts = (name: string, index: number) => nameAs(name, names, index).split(/ (?=\S+$)/u);
  return {
    name: [
      { heading: 'Họ và tên đệm', value: ({ name }, index) => parts(name, index)[0] ?? null },
      { heading: 'Tên', value: ({ name }, index) => parts(name, index)[1] ?? null },
    ],
  };
};

const lines = (...texts: readonly (string | null)[]) => texts.filter((text) => text !== null).join('\n');
const maybe = (date: string | null) => (date === null ? null : slashed(date));

const stackedDates: ColumnSet['own'] = () => ({
  admission: [{ heading: 'Ngày vào Đảng,\nngày chính thức', value: ({ admission, official }) => lines(maybe(admission), maybe(official)) }],
});

const stackedPerson: ColumnSet['own'] = ({ names }) => ({
  name: [
    {
      heading: 'Họ tên\nNgày sinh\nSố CCCD',
      value: ({ name, birth, nationalId }, index) => lines(nameAs(name, names, index), slashed(birth), nationalId),
    },
  ],
});

const marks: ColumnSet['own'] = () => ({
  gender: [{ heading: 'Giới tính (Nữ X)', value: ({ gender }) => (gender === 'female' ? 'X' : null) }],
});

const coded: ColumnSet['own'] = (style) => ({
  name: [{ ...columnOf('name', style), heading: 'HỌ TÊN ĐANG DÙNG' }],
  birth: [{ ...columnOf('birth', style), heading: 'NGÀY \nSINH' }],
  gender: [{ heading: 'GIỚI TÍNH', value: sexWord }],
  card: [{ ...columnOf('card', style), heading: 'SỐ THẺ ĐẢNG VIÊN' }],
  status: [{ heading: 'TÌNH TRẠNG QUẢN LÝ', value: statusCode }],
});

/** Mẫu 7-HSĐV: four lines a person, the ordinal merged over them. */
const form7: ColumnSet['own'] = (style) => ({
  name: [{ ...columnOf('name', style), heading: 'Họ và tên đang dùng, họ và tên khai sinh' }],
  birth: [{ ...columnOf('birth', style), heading: 'Ngày, tháng, năm sinh' }],
  gender: [{ heading: 'Nam, nữ, dân tộc, tôn giáo', value: sexWord, below: () => ['Kinh', 'Không'] }],
  admission: [
    {
      heading: 'Ngày vào Đảng, ngày chính thức',
      value: ({ admission }) => maybe(admission),
      below: ({ official }) => [maybe(official)],
    },
  ],
  card: [
    {
      heading: 'Số thẻ đảng viên, số lý lịch đảng viên, số Huy hiệu Đảng',
      value: ({ card }) => card,
      below: ({ dossier }) => [dossier],
    },
    { heading: 'Ngày chuyển đến, (ở) đảng bộ cơ sở nào đến', value: () => null },
    { heading: 'Ngày chuyển đi, đến đảng bộ cơ sở (nào)', value: () => null },
    { heading: 'Ngày từ trần, Lý do', value: () => null },
  ],
});

const PERSON = ['name', 'birth', 'gender', 'nationalId', 'card'] as const;
const PARTY = ['admission', 'official', 'kind', 'status', 'statusDate'] as const;

const SETS: Readonly<Record<ColumnSetName, ColumnSet>> = {
  plain: { fields: [...PERSON, ...PARTY, ...ACTIVITY] },
  shuffled: {
    fields: [
      'name',
      'gender',
      'birth',
      'card',
      'admission',
      'official',
      'nationalId',
      'hometown',
      'status',
      'statusDate',
      'kind',
      ...ACTIVITY,
    ],
  },
  'by-sex': {
    fields: [
      'name',
      'birth',
      'hometown',
      'admission',
      'official',
      'card',
      'dossier',
      'nationalId',
      'kind',
      'status',
      'statusDate',
      ...ACTIVITY,
    ],
    own: bySex,
  },
  'split-names': { fields: [...PERSON, ...PARTY, ...ACTIVITY], own: splitNames },
  'stacked-dates': {
    fields: ['name', 'birth', 'gender', 'admission', 'card', 'nationalId', 'kind', 'status', 'statusDate', ...ACTIVITY],
    own: stackedDates,
  },
  'stacked-person': { fields: ['name', 'gender', 'hometown', 'card', ...PARTY, ...ACTIVITY], own: stackedPerson },
  marks: { fields: ['name', 'birth', 'gender', 'hometown', 'nationalId', 'card', ...PARTY, 'dues', 'note'], own: marks },
  coded: {
    fields: ['name', 'gender', 'birth', 'card', 'dossier', 'admission', 'official', 'status', 'statusDate', 'dues', 'note'],
    own: coded,
  },
  'form-7': { fields: ['name', 'birth', 'gender', 'hometown', 'admission', 'card', 'note'], own: form7, height: 4 },
  brief: { fields: ['name', 'birth', 'hometown', 'admission', 'official', 'card', 'note'] },
};

/** What a set shows beside its fields' own columns. */
const ALSO: Partial<Record<ColumnSetName, readonly Carried[]>> = {
  'by-sex': ['gender'],
  'stacked-dates': ['official'],
  'stacked-person': ['nationalId'],
  'form-7': ['official', 'dossier'],
};

/** The columns of a list; the first numbers the rows. */
export function columnsOf(style: Style): readonly ListColumn[] {
  const { fields, own } = SETS[style.columns];
  const columns = own?.(style) ?? {};
  return [columnOf('ordinal', style), ...fields.flatMap((field) => columns[field] ?? [columnOf(field, style)])];
}

export const heightOf = (name: ColumnSetName): number => SETS[name].height ?? 1;

export const carriedBy = (name: ColumnSetName): ReadonlySet<Carried> =>
  new Set<Carried>([
    'birthDay',
    ...SETS[name].fields.filter((field) => field !== 'name' && field !== 'birth' && field !== 'admission' && field !== 'ordinal'),
    ...(ALSO[name] ?? []),
    ...(SETS[name].fields.includes('nationalId') ? (['nationalIdColumn'] as const) : []),
  ]);
