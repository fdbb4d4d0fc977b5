import type { CalendarDate, Day } from '../model/calendar-date.ts';
import type { Bilingual } from '../model/finding.ts';

/** A text of the Party or the State that a finding can cite. */
export interface LegalDocument {
  /** As it is cited; the date is part of it where a number was used twice (01-HD/TW). */
  readonly citation: string;
  readonly title: Bilingual;
  readonly issued: CalendarDate;
  readonly from: Day;
  /** null while in force. */
  readonly to: Day | null;
  readonly note: Bilingual | null;
}

const onTheCharter: Bilingual = { vi: 'Quy định thi hành Điều lệ Đảng', en: 'Regulation on implementing the Party Charter' };
const guidance: Bilingual = { vi: 'Hướng dẫn thi hành Điều lệ Đảng', en: 'Guidance on implementing the Party Charter' };

/** Every text the rules rest on, oldest first within its kind; the day on which a fact happened tells which one binds. */
export const DOCUMENTS = {
  'charters-vi-x': {
    citation: 'Điều lệ Đảng (VI–X)',
    title: {
      vi: 'Điều lệ Đảng Cộng sản Việt Nam, Đại hội VI đến X',
      en: 'Charters of the Communist Party of Vietnam, 6th to 10th Congress',
    },
    issued: '1986',
    from: '1990-01-01',
    to: '2011-01-18',
    note: {
      vi: 'chưa đọc; chỉ dùng để xem ngày chính thức của người kết nạp từ năm 1990',
      en: 'not read; used for the official dates of people admitted from 1990 on alone',
    },
  },
  charter: {
    citation: 'Điều lệ Đảng (XI)',
    title: { vi: 'Điều lệ Đảng Cộng sản Việt Nam, Đại hội XI', en: 'Charter of the Communist Party of Vietnam, 11th Congress' },
    issued: '2011-01-19',
    from: '2011-01-19',
    to: null,
    note: { vi: 'không sửa đổi vào tháng 1 năm 2026', en: 'not amended in January 2026' },
  },
  'qd-29': {
    citation: '29-QĐ/TW',
    title: onTheCharter,
    issued: '2016-07-25',
    from: '2016-07-25',
    to: '2021-07-29',
    note: null,
  },
  'qd-24': {
    citation: '24-QĐ/TW',
    title: onTheCharter,
    issued: '2021-07-30',
    from: '2021-07-30',
    to: '2025-01-19',
    note: null,
  },
  'qd-232': {
    citation: '232-QĐ/TW',
    title: onTheCharter,
    issued: '2025-01-20',
    from: '2025-01-20',
    to: '2025-06-30',
    note: null,
  },
  'qd-294': {
    citation: '294-QĐ/TW',
    title: onTheCharter,
    issued: '2025-05-26',
    from: '2025-07-01',
    to: '2026-04-07',
    note: { vi: 'không còn cấp huyện', en: 'no district level any more' },
  },
  'qd-20': {
    citation: '20-QĐ/TW',
    title: onTheCharter,
    issued: '2026-04-08',
    from: '2026-04-08',
    to: '2026-07-25',
    note: { vi: 'chưa đọc được toàn văn', en: 'the body was not read' },
  },
  'qd-208': {
    citation: '208-QĐ/TW',
    title: onTheCharter,
    issued: '2026-07-26',
    from: '2026-07-26',
    to: null,
    note: {
      vi: 'chưa đọc được toàn văn; một số mức được nguồn khác xác nhận',
      en: 'the body was not read; some values are confirmed by secondary sources',
    },
  },
  'hd-01-2021': {
    citation: '01-HD/TW (28/9/2021)',
    title: guidance,
    issued: '2021-09-28',
    from: '2021-09-28',
    to: '2025-06-30',
    note: { vi: 'ban hành theo 24-QĐ/TW; số này được dùng lại năm 2026', en: 'issued with 24-QĐ/TW; the number is used again in 2026' },
  },
  'hd-06-2025': {
    citation: '06-HD/TW (9/6/2025)',
    title: guidance,
    issued: '2025-06-09',
    from: '2025-07-01',
    to: '2026-05-18',
    note: { vi: 'ban hành theo 294-QĐ/TW', en: 'issued with 294-QĐ/TW' },
  },
  'hd-01-2026': {
    citation: '01-HD/TW (19/5/2026)',
    title: guidance,
    issued: '2026-05-19',
    from: '2026-05-19',
    to: null,
    note: { vi: 'theo 20-QĐ/TW và 208-QĐ/TW', en: 'with 20-QĐ/TW and 208-QĐ/TW' },
  },
  'hd-12-2022': {
    citation: '12-HD/BTCTW',
    title: { vi: 'Hướng dẫn của Ban Tổ chức Trung ương', en: 'Guidance of the Central Organisation Commission' },
    issued: '2022-01-18',
    from: '2022-01-18',
    to: '2025-09-28',
    note: { vi: 'Mẫu 7-HSĐV, 10-SHĐ, 5-HHĐ', en: 'forms 7-HSĐV, 10-SHĐ, 5-HHĐ' },
  },
  'hd-38-2025': {
    citation: '38-HD/BTCTW',
    title: { vi: 'Hướng dẫn của Ban Tổ chức Trung ương', en: 'Guidance of the Central Organisation Commission' },
    issued: '2025-09-29',
    from: '2025-09-29',
    to: null,
    note: { vi: 'số thẻ đảng viên 12 chữ số', en: 'the 12-digit card number' },
  },
  'tb-13-2016': {
    citation: '13-TB/TW',
    title: { vi: 'Thông báo về việc xác định tuổi của đảng viên', en: 'Notice on how the age of a member is established' },
    issued: '2016-08-17',
    from: '2016-08-18',
    to: null,
    note: { vi: 'ngày sinh theo hồ sơ gốc khi vào Đảng', en: 'the birth date follows the original dossier' },
  },
  'personal-data': {
    citation: '91/2025/QH15, 356/2025/NĐ-CP',
    title: { vi: 'Luật Bảo vệ dữ liệu cá nhân và nghị định thi hành', en: 'Law on personal data protection and its decree' },
    issued: '2025',
    from: '2026-01-01',
    to: null,
    note: { vi: 'quan điểm chính trị, nguồn gốc dân tộc là dữ liệu nhạy cảm', en: 'political views and ethnic origin are sensitive data' },
  },
} as const satisfies Readonly<Record<string, LegalDocument>>;

/** A document's key in the table. */
export type DocumentId = keyof typeof DOCUMENTS;
