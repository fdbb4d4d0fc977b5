import { furnitureWords } from './row-words.ts';
import { END, START, type WordPattern, wordPattern } from './word-pattern.ts';

/** Whom a list is of that is no list of a chi bộ's members; the word that stands in the JSON report. */
export type OtherList =
  | 'instructions'
  | 'list of children'
  | 'list of youth union members'
  | 'list of an association’s members'
  | 'list of candidates for admission'
  | 'list of residents or voters'
  | 'directory of telephone numbers'
  | 'list of office holders';

interface Group {
  readonly list: OtherList;
  readonly says: WordPattern;
  /** Such people are members too, so that columns of the Party say nothing. */
  readonly areMembers: boolean;
}

const OFFICE = '(?:phó )?bí thư|chi (?:ủy|uỷ)|cấp (?:ủy|uỷ)|(?:ủy|uỷ) viên|ban chấp hành|đại biểu';

const GROUPS: readonly Group[] = [
  { list: 'directory of telephone numbers', says: wordPattern('danh bạ|số điện thoại'), areMembers: true },
  {
    list: 'list of office holders',
    says: wordPattern(`(?:danh sách|ds) (?:các |trích ngang )*(?:đồng chí |đ/c )?(?:${OFFICE})|^(?:${OFFICE})(?: chi bộ| các chi bộ)?$`),
    areMembers: true,
  },
  { list: 'list of children', says: wordPattern('thiếu nhi|thiếu niên|các cháu|học sinh|trẻ em|con em'), areMembers: false },
  { list: 'list of youth union members', says: wordPattern('đoàn viên|chi đoàn|danh sách thanh niên'), areMembers: false },
  {
    list: 'list of an association’s members',
    says: wordPattern('hội viên|cựu chiến binh|(?<!\\p{L})ccb(?!\\p{L})|hội (?:phụ nữ|nông dân|người cao tuổi|khuyến học|chữ thập đỏ)'),
    areMembers: false,
  },
  {
    list: 'list of candidates for admission',
    says: wordPattern('quần chúng|cảm tình đảng|đối tượng|nguồn (?:phát triển|kết nạp)|nhận thức về đảng'),
    areMembers: false,
  },
  {
    list: 'list of residents or voters',
    says: wordPattern('cử tri|nhân khẩu|hộ (?:nghèo|cận nghèo|gia đình|khẩu)|chủ hộ'),
    areMembers: false,
  },
];

// "Hướng dẫn số 12-HD/BTCTW" is a document that a list follows.
const saysInstructions = wordPattern(
  `${START}(?:(?:bản |bảng |trang |tài liệu )?hướng dẫn${END}(?! *(?:số|của|liên|kèm|\\d))|hdsd${END}|huongdan${END}|instructions?${END}|how to|(?:ví dụ|vd|example)\\P{L}*$)`,
);
const saysMembers = wordPattern('đảng viên|(?<!\\p{L})(?:dsdv|đv)(?!\\p{L})');
/** "CHI BỘ TRƯỜNG THPT": whose list it is says nothing of whom it names. */
const saysWhose = wordPattern('(?:chi|đảng) bộ');

/** What titles and names say a list is of, if not of a chi bộ's members; columns of the Party speak for these. */
export function otherListIn(texts: readonly string[], isOfParty: boolean): OtherList | null {
  const group = GROUPS.find(({ list, says, areMembers }) => {
    if (isOfParty && !areMembers) return false;
    return (
      texts.some((text) => says(text) && (areMembers || !saysWhose(text))) &&
      (list === 'directory of telephone numbers' || !texts.some(saysMembers))
    );
  });
  return group?.list ?? null;
}

/** How many examples instructions have at most: a chi bộ has three members at least. */
const MOST_EXAMPLES = 2;

/** Whether a sheet shows how to fill in a list: its people, who are counted only where its words say so, are nobody. */
export const areInstructions = (texts: readonly string[], people: () => number): boolean =>
  texts.some(saysInstructions) && !texts.some(saysWhose) && people() <= MOST_EXAMPLES;

/** Whether a sheet beside a list of members is of people who are no members, by its own title and name. */
export function areOthers(texts: readonly string[], isOfParty: boolean): boolean {
  const list = otherListIn(
    texts.filter((text) => furnitureWords(text) !== 'note'),
    isOfParty,
  );
  return list !== null && GROUPS.some((group) => group.list === list && !group.areMembers);
}
