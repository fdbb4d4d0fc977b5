import type { Bilingual, Language } from '../model/finding.ts';

/** Why a file of a folder was passed over, by the word that stands in the JSON report. */
const SKIP_WORDING: Readonly<Record<string, Bilingual>> = {
  'lock file of Office': { vi: 'tệp khóa tạm của Office', en: 'lock file of Office' },
  'hidden file': { vi: 'tệp ẩn', en: 'hidden file' },
  'report of this tool': { vi: 'báo cáo do công cụ này viết ra', en: 'report of this tool' },
  'no list in it': { vi: 'không có danh sách nào bên trong', en: 'no list in it' },
  'could not be read': { vi: 'không đọc được', en: 'could not be read' },
  'role could not be told': { vi: 'không rõ là loại danh sách nào', en: 'role could not be told' },
  'another export of the registry': { vi: 'một bản cơ sở dữ liệu khác của cùng những người ấy', en: 'another export of the registry' },
  instructions: { vi: 'hướng dẫn ghi danh sách', en: 'instructions' },
  'list of children': { vi: 'danh sách thiếu nhi, học sinh', en: 'list of children' },
  'list of youth union members': { vi: 'danh sách đoàn viên', en: 'list of youth union members' },
  'list of an association’s members': { vi: 'danh sách hội viên của một hội', en: 'list of an association’s members' },
  'list of candidates for admission': { vi: 'danh sách quần chúng, đối tượng kết nạp', en: 'list of candidates for admission' },
  'list of residents or voters': { vi: 'danh sách cử tri, hộ dân', en: 'list of residents or voters' },
  'directory of telephone numbers': { vi: 'danh bạ điện thoại', en: 'directory of telephone numbers' },
  'list of office holders': { vi: 'danh sách bí thư, cấp ủy', en: 'list of office holders' },
  'not a table': { vi: 'không phải bảng tính', en: 'not a table' },
};

const NAMING: readonly { readonly reason: RegExp; readonly vi: string }[] = [
  { reason: /^copy of (.+)$/s, vi: 'giống hệt' },
  { reason: /^part of (.+)$/s, vi: 'mọi người trong tệp đều đã có trong' },
];

/** Why a file was passed over; a reason that is not known here speaks for itself. */
export function skipReasonIn(reason: string, language: Language): string {
  for (const naming of NAMING) {
    const other = naming.reason.exec(reason)?.[1];
    if (other !== undefined) return language === 'vi' ? `${naming.vi} ${other}` : reason;
  }
  return SKIP_WORDING[reason]?.[language] ?? reason;
}
