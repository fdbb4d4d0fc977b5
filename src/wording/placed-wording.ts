import type { Bilingual } from '../model/finding.ts';

/** What told whose list it is. */
export const FROM_WORDING = {
  column: { vi: 'theo cột', en: 'by the column' },
  section: { vi: 'theo dòng phân mục', en: 'by the section row' },
  title: { vi: 'theo tiêu đề', en: 'by the title' },
  sheet: { vi: 'theo tên trang tính', en: 'by the sheet’s name' },
  file: { vi: 'theo tên tệp', en: 'by the file’s name' },
  registry: { vi: 'theo cơ sở dữ liệu', en: 'by where the registry places its people' },
} as const satisfies Record<string, Bilingual>;

/** Whose list it is, beside what told so. */
export const PLACED_WORDING = {
  unknown: { vi: 'chưa rõ chi bộ nào', en: 'not known which' },
  committee: { vi: 'đảng bộ', en: 'committee' },
  not: { vi: 'không', en: 'not' },
  agreeing: (agreeing: number, placed: number): Bilingual => ({
    vi: `cơ sở dữ liệu ghi ${agreeing}/${placed} người ở chi bộ này`,
    en: `${agreeing} of ${placed} registered here`,
  }),
} as const;
