import type { Bilingual } from '../model/finding.ts';

/** What `rules`, and `explain` of a rule, say beside the words of the rules. */
export const RULES_WORDING = {
  tagline: { vi: 'các quy tắc, theo văn bản có hiệu lực ngày', en: 'the rules, under the texts in force on' },
  silent: { vi: 'ngày này không có văn bản nào quy định, nên không có kết luận', en: 'no text speaks on that day, so there is no finding' },
  needs: { vi: 'Cần có', en: 'Needs' },
  nothingMore: { vi: 'không gì thêm', en: 'nothing more' },
  or: { vi: 'hoặc', en: 'or' },
  yieldsTo: { vi: 'Nhường cho', en: 'Yields to' },
  parameters: { vi: 'Mức quy định', en: 'Limits' },
  instead: { vi: 'đơn vị tự đặt, thay cho', en: 'set for this run, in place of' },
  figures: { vi: 'Mức do công cụ đặt, không văn bản nào quy định', en: 'Figures of the tool’s own, which no text sets' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  breach: { vi: 'Tính vào số người vi phạm', en: 'Counts among the persons in breach' },
  example: { vi: 'Ví dụ với người tự nghĩ ra, tính đến ngày', en: 'An example with invented people, as of' },
  row: { vi: 'dòng', en: 'row' },
  advice: { vi: 'Việc cần làm', en: 'What to do' },
} as const satisfies Record<string, Bilingual>;
