import type { Bilingual } from '../model/finding.ts';

/** What `review` says of what people filled in. */
export const REVIEW_WORDING = {
  tagline: (): Bilingual => ({ vi: 'lấy lại kết luận', en: 'taking decisions back' }),
  taken: (file: string, taken: number, added: number): Bilingual => ({
    vi: `${file}: nhận ${taken} kết luận, trong đó ${added} kết luận mới`,
    en: `${file}: ${taken} ${taken === 1 ? 'decision' : 'decisions'} taken, ${added} of them new`,
  }),
  unclear: (): Bilingual => ({ vi: 'Chưa rõ, không nhận', en: 'Unclear, and not taken' }),
  disputed: (): Bilingual => ({
    vi: 'Kết luận trái nhau: giữ cả hai, phát hiện chưa coi là đã kết luận',
    en: 'Decisions that contradict each other: all are kept, and the finding is not settled',
  }),
  written: (path: string, count: number): Bilingual => ({
    vi: `${path}: có ${count} kết luận`,
    en: `${path}: holds ${count} ${count === 1 ? 'decision' : 'decisions'}`,
  }),
  unchanged: (path: string): Bilingual => ({ vi: `${path}: không có gì thay đổi`, en: `${path}: nothing has changed` }),
  inputChanged: (report: string, file: string): Bilingual => ({
    vi: `${report}: tệp ${file} đã thay đổi từ khi lập báo cáo; kết luận vẫn được nhận, lần kiểm tra sau sẽ dựa vào tệp mới`,
    en: `${report}: ${file} has changed since the report was made; the decisions are taken, the next run goes by the new file`,
  }),
  inputsDiffer: (report: string, other: string, file: string): Bilingual => ({
    vi: `${report} và ${other} được lập từ hai bản khác nhau của ${file}`,
    en: `${report} and ${other} were made from different versions of ${file}`,
  }),
  noBook: (file: string): Bilingual => ({
    vi: `${file}: không phải báo cáo xlsx của công cụ này, hoặc trang tính ẩn của nó đã bị xóa\nhãy dùng chính tệp do --output TỆP.xlsx ghi ra`,
    en: `${file}: it is no xlsx report of this tool, or its hidden sheet was taken out\nuse the very file that --output FILE.xlsx wrote`,
  }),
  otherOffice: (file: string, committees: string, path: string): Bilingual => ({
    vi: `${file}: báo cáo của nơi khác (${committees}) nên không nhận vào ${path}\nnếu đúng là muốn lưu, hãy đặt tệp khác bằng --decisions`,
    en: `${file}: a report of another office (${committees}), so that ${path} takes nothing from it\nif it is to be kept, give another file with --decisions`,
  }),
  noReports: (): Bilingual => ({
    vi: 'chưa có báo cáo nào để lấy kết luận\nđưa vào một hay nhiều tệp xlsx đã điền',
    en: 'no report to take decisions from\ngive one or several xlsx files that were filled in',
  }),
  idLost: (): Bilingual => ({
    vi: 'dòng này không còn mã phát hiện (cột ẩn cuối cùng)',
    en: 'this row has lost its finding id (the hidden last column)',
  }),
  idUnknown: (id: string): Bilingual => ({
    vi: `mã phát hiện ${id} không có trong báo cáo này`,
    en: `finding id ${id} is none of this report`,
  }),
  noConclusion: (): Bilingual => ({ vi: 'chưa chọn Kết luận', en: 'no conclusion was chosen' }),
  unknownWord: (word: string): Bilingual => ({
    vi: `Kết luận “${word}” không có trong các lựa chọn`,
    en: `the conclusion “${word}” is none of the choices`,
  }),
  unknownDay: (text: string): Bilingual => ({
    vi: `Ngày “${text}” không đọc được; hãy ghi dạng dd/mm/yyyy`,
    en: `the day “${text}” cannot be read; write it as dd/mm/yyyy`,
  }),
  pairNeedsVerdict: (): Bilingual => ({
    vi: 'hai dòng chưa rõ có phải một người: hãy chọn cùng một người, khác người, đã xử lý hoặc chờ xác minh',
    en: 'two rows that may be one person: choose one person, different persons, dealt with, or to be verified',
  }),
  noDifference: (): Bilingual => ({
    vi: 'có Giá trị đúng nhưng phát hiện này không nói về hai giá trị khác nhau; hãy ghi vào Ghi chú',
    en: 'there is a right value, but this finding is not about two values that differ; write it as a note',
  }),
  whichRows: (): Bilingual => ({
    vi: 'không rõ dòng nào với dòng nào là cùng một người hay khác người; nếu đã xem xong hãy chọn Đã xử lý và ghi chú',
    en: 'it does not say which rows are one person, or different persons; if it is done with, choose dealt with and add a note',
  }),
} as const satisfies Record<string, (...given: never[]) => Bilingual>;
