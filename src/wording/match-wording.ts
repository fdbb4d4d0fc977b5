import type { Bilingual } from '../model/finding.ts';

/** What `match` says beside the words of the report. */
export const MATCH_WORDING = {
  tagline: { vi: 'ai là ai', en: 'who is who' },
  leftRows: { vi: 'Dòng trong danh sách chi bộ', en: 'Rows on lists' },
  rightRows: { vi: 'Dòng trong cơ sở dữ liệu', en: 'Rows in the registry' },
  matchedRows: { vi: 'Dòng danh sách đã tìm được người', en: 'List rows that found their person' },
  unsureRows: { vi: 'Dòng danh sách chưa rõ, cần người xác minh', en: 'List rows left for somebody to settle' },
  unmatchedRows: { vi: 'Dòng danh sách không tìm thấy ai', en: 'List rows that found nobody' },
  indistinctRows: { vi: '  trong đó có nhiều người khớp như nhau', en: '  of these fitted by several people alike' },
  estimate: { vi: 'Ước tính theo xác suất của chính lần chạy này', en: 'By the probabilities of this run' },
  precision: { vi: 'cặp đã ghép mà đúng', en: 'pairs that are right' },
  recall: { vi: 'cặp đúng mà đã ghép', en: 'right pairs that were found' },
  unsurePairs: { vi: 'Cần người xác minh', en: 'For somebody to settle' },
  samePairs: { vi: 'Cùng một người', en: 'One person' },
  nothing: { vi: 'Không có cặp dòng nào.', en: 'No pair was found.' },
  row: { vi: 'dòng', en: 'row' },
} as const satisfies Record<string, Bilingual>;
