import type { Field } from '../../model/field.ts';
import type { Sheet } from '../../model/sheet.ts';
import { type WordPattern, wordPattern } from '../evidence/word-pattern.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { countOf, readSheet, sheetNames, unheadedTitles } from './sheet-profile.ts';

/** Whom a list is of that is no list of a chi bộ's members; the word that stands in the JSON report. */
export type OtherList =
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

const saysMembers = wordPattern('đảng viên|(?<!\\p{L})(?:dsdv|đv)(?!\\p{L})');
/** "CHI BỘ TRƯỜNG THPT": whose list it is says nothing of whom it names. */
const saysWhose = wordPattern('(?:chi|đảng) bộ');
const OF_THE_PARTY: readonly Field[] = ['admissionDate', 'officialDate', 'partyCard', 'formerPartyCard', 'duesPaidThrough', 'monthsAbsent'];

/**
 * Whom else a sheet lists, by its title and names: children who get presents, a youth union, secretaries of all chi bộ. In a
 * commune's folder such lists lie beside those of members, whom they must not be compared as; null for anything else.
 */
export function otherPeople(sheet: Sheet, file: string, columns: ColumnMapping): OtherList | null {
  const reading = readSheet(sheet, file, 'branches', columns);
  const titles = reading?.titles ?? unheadedTitles(sheet);
  const texts = [...titles, ...sheetNames(sheet, file)];
  const isOfParty = reading !== null && countOf(reading, OF_THE_PARTY) > 0;
  const group = GROUPS.find(({ list, says, areMembers }) => {
    if (isOfParty && !areMembers) return false;
    return (
      texts.some((text) => says(text) && (areMembers || !saysWhose(text))) &&
      (list === 'directory of telephone numbers' || !texts.some(saysMembers))
    );
  });
  return group?.list ?? null;
}
