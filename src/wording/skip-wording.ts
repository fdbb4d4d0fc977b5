import type { Bilingual, Language } from '../model/finding.ts';

/** Why a file of a folder was passed over, by the word that stands in the JSON report. */
const SKIP_WORDING: Readonly<Record<string, Bilingual>> = {
  'lock file of Office': { vi: 'tệp khóa tạm của Office', en: 'lock file of Office' },
  'hidden file': { vi: 'tệp ẩn', en: 'hidden file' },
  'report of this tool': { vi: 'báo cáo do công cụ này viết ra', en: 'report of this tool' },
  'no list in it': { vi: 'không có danh sách nào bên trong', en: 'no list in it' },
  'could not be read': { vi: 'không đọc được', en: 'could not be read' },
  'not a table': { vi: 'không phải bảng tính', en: 'not a table' },
};

const COPY = /^copy of (.+)$/s;

/** Why a file was passed over; a reason that is not known here speaks for itself. */
export function skipReasonIn(reason: string, language: Language): string {
  const original = COPY.exec(reason)?.[1];
  if (original !== undefined && language === 'vi') return `giống hệt ${original}`;
  return SKIP_WORDING[reason]?.[language] ?? reason;
}
