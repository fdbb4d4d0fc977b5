import { saysResidents } from '../evidence/residents-words.ts';
import { wordPattern } from '../evidence/word-pattern.ts';

const saysNumberAlone = wordPattern('^(?:ds|danh sách) 213(?!\\d)');
/** "DS 213 đảng viên": so many they are. */
const saysHowMany = wordPattern('213 *(?:đảng viên|đv|đ/c|đồng chí|người)');
const saysOthersToo = wordPattern('(?<!\\p{L})(?:và|kèm|gồm|cùng|không|chưa|(?<!c[uư] )trừ)(?!\\p{L})|\\+|&');
const saysMembers = wordPattern('đảng viên|hiện có|đang sinh hoạt');

/** Whether a file's name says that a sheet is of residents' contacts: "DV 213 xom 5", not "Dang vien va DV 213" or its sheet "Đảng viên". */
export const namesResidents = (stem: string, sheet: string): boolean =>
  (saysResidents(stem) || (saysNumberAlone(stem) && !saysHowMany(stem))) && !saysOthersToo(stem) && !saysMembers(sheet);
