import { dateCell, slashed } from '../dates.ts';
import { nameAs } from '../names.ts';
import type { Style } from '../style.ts';
import { columnOf, type ListColumn, sexWord } from './list-columns.ts';
import type { ListField } from './list-headings.ts';
import { statusCode } from './status-words.ts';

/** Columns that are not those of their field alone, by the field in whose place they stand. */
export type OwnColumns = (style: Style) => Partial<Record<ListField, readonly ListColumn[]>>;

const under = (over: string, below: string, { value }: ListColumn): ListColumn => ({ heading: [over, below], value });

/** The birth date stands under "Nam" or "Nữ". */
export const bySex: OwnColumns = (style) => ({
  birth: (['male', 'female'] as const).map((sex) => ({
    heading: ['Ngày, tháng, năm sinh', sex === 'male' ? 'Nam' : 'Nữ'],
    value: ({ gender, birth }) => (gender === sex ? dateCell(birth, style.days) : null),
  })),
  admission: [under('Ngày', 'Vào Đảng', columnOf('admission', style))],
  official: [under('Ngày', 'Chính thức', columnOf('official', style))],
});

export const splitNames: OwnColumns = ({ names }) => {
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

export const stackedDates: OwnColumns = () => ({
  admission: [{ heading: 'Ngày vào Đảng,\nngày chính thức', value: ({ admission, official }) => lines(maybe(admission), maybe(official)) }],
});

export const stackedPerson: OwnColumns = ({ names }) => ({
  name: [
    {
      heading: 'Họ tên\nNgày sinh\nSố CCCD',
      value: ({ name, birth, nationalId }, index) => lines(nameAs(name, names, index), slashed(birth), nationalId),
    },
  ],
});

export const marks: OwnColumns = () => ({
  gender: [{ heading: 'Giới tính (Nữ X)', value: ({ gender }) => (gender === 'female' ? 'X' : null) }],
});

export const coded: OwnColumns = (style) => ({
  name: [{ ...columnOf('name', style), heading: 'HỌ TÊN ĐANG DÙNG' }],
  birth: [{ ...columnOf('birth', style), heading: 'NGÀY \nSINH' }],
  gender: [{ heading: 'GIỚI TÍNH', value: sexWord }],
  card: [{ ...columnOf('card', style), heading: 'SỐ THẺ ĐẢNG VIÊN' }],
  status: [{ heading: 'TÌNH TRẠNG QUẢN LÝ', value: statusCode }],
});

/** Mẫu 7-HSĐV: four lines a person, the ordinal merged over them. */
export const form7: OwnColumns = (style) => ({
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
