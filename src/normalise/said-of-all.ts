import type { Table } from '../model/table.ts';
import { type TitleMeaning, titleMeaning } from '../vietnam/title-meaning.ts';

const first = <Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null =>
  items.reduce<Found | null>((found, item) => found ?? find(item), null);

/** "SỔ CHUYỂN SINH HOẠT" above "ĐẢNG VIÊN CHUYỂN ĐI" gives way to it; titles that contradict each other say nothing certain. */
function ofTitles(titles: readonly TitleMeaning[]): TitleMeaning['status'] {
  const statuses = new Set(titles.flatMap(({ status }) => status ?? []));
  const [plain, ...others] = [...statuses].filter((status) => status !== 'unclear');
  if (others.length > 0) return 'unclear';
  return plain ?? (statuses.size > 0 ? 'unclear' : null);
}

/**
 * What is said of everybody in a group of a table: by the group's own section row or title, the nearest first, else by the
 * table's title, else, or where that is unclear, by the sheet's name.
 */
export function saidOfAll({ preamble, sheet }: Table): (group: string | null) => TitleMeaning {
  const titles = preamble.map(({ text }) => titleMeaning(text));
  const ofSheet = titleMeaning(sheet.name);
  const ofTitle = ofTitles(titles);
  const ofTable = ofTitle === null || ofTitle === 'unclear' ? (ofSheet.status ?? ofTitle) : ofTitle;
  const known = new Map<string | null, TitleMeaning>();
  return (group) => {
    const before = known.get(group);
    if (before !== undefined) return before;
    const groups = (group ?? '').split(' > ').reverse().map(titleMeaning);
    const told: TitleMeaning = {
      status: first(groups, ({ status }) => status) ?? ofTable,
      membership: first([...groups, ...titles, ofSheet], ({ membership }) => membership),
      isExtract: [...groups, ...titles, ofSheet].some(({ isExtract }) => isExtract),
      isOfAll: [...groups, ...titles, ofSheet].some(({ isOfAll }) => isOfAll),
    };
    known.set(group, told);
    return told;
  };
}
