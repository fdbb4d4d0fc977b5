import type { Bilingual } from '../model/finding.ts';

/** What became of a row, as the heading of a column of counts. */
export const FATE_WORDING = {
  rows: { vi: 'số dòng', en: 'rows' },
  records: { vi: 'bản ghi', en: 'records' },
  continuations: { vi: 'nối tiếp', en: 'continuations' },
  furniture: { vi: 'trình bày', en: 'furniture' },
  blank: { vi: 'trống', en: 'blank' },
  problems: { vi: 'có vấn đề', en: 'problems' },
} as const satisfies Record<string, Bilingual>;
