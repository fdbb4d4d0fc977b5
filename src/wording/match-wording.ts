import type { Bilingual } from '../model/finding.ts';

/** What `match` says beside the words of the report. */
export const MATCH_WORDING = {
  tagline: { vi: 'ai là ai', en: 'who is who' },
  leftRows: { vi: 'Dòng trong danh sách chi bộ', en: 'Rows on lists' },
  rightRows: { vi: 'Dòng trong cơ sở dữ liệu', en: 'Rows in the registry' },
  matchedRows: { vi: 'Dòng danh sách đã tìm được người', en: 'List rows that found their person' },
  unsureRows: { vi: 'Dòng danh sách chưa rõ, cần người xác minh', en: 'List rows left for somebody to settle' },
  unmatchedRows: { vi: 'Dòng danh sách không tìm thấy ai', en: 'List rows that found nobody' },
  leftOnlyRows: {
    vi: '  trong đó chỉ thấy trong các danh sách, cơ sở dữ liệu không có',
    en: '  of these on lists alone, not in the registry',
  },
  unreadRows: { vi: 'Dòng không đọc được là ai', en: 'Rows in which no name could be read' },
  indistinctRows: { vi: 'Dòng quá ít thông tin để phân biệt', en: 'Rows with too little to tell apart' },
  ownRows: { vi: 'Dòng đối chiếu với nhau', en: 'Rows held against one another' },
  ownMatchedRows: { vi: 'Dòng có dòng khác cùng một người', en: 'Rows that another row has as well' },
  ownUnsureRows: { vi: 'Dòng chưa rõ, cần người xác minh', en: 'Rows left for somebody to settle' },
  ownUnmatchedRows: { vi: 'Dòng chỉ có một lần', en: 'Rows that stand alone' },
  estimate: { vi: 'Ước tính theo xác suất của chính lần chạy này', en: 'By the probabilities of this run' },
  precision: { vi: 'cặp đã ghép mà đúng', en: 'pairs that are right' },
  recall: { vi: 'cặp đúng mà đã ghép', en: 'right pairs that were found' },
  unsurePairs: { vi: 'Cần người xác minh', en: 'For somebody to settle' },
  samePairs: { vi: 'Cùng một người', en: 'One person' },
  indistinct: { vi: 'Quá ít thông tin để phân biệt', en: 'Too little to tell apart' },
  nothing: { vi: 'Không có cặp dòng nào.', en: 'No pair was found.' },
  row: { vi: 'dòng', en: 'row' },
} as const satisfies Record<string, Bilingual>;
