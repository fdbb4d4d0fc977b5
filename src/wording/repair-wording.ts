import type { Bilingual } from '../model/finding.ts';

const REPAIR_WORDING: Readonly<Record<string, Bilingual>> = {
  tcvn3: { vi: 'phông TCVN3', en: 'TCVN3 font' },
  vni: { vi: 'phông VNI', en: 'VNI font' },
  viscii: { vi: 'mã VISCII', en: 'VISCII' },
  'windows-1258': { vi: 'mã windows-1258', en: 'windows-1258' },
  mojibake: { vi: 'chữ vỡ mã UTF-8', en: 'UTF-8 read as Latin-1' },
  eth: { vi: 'chữ Đ gõ bằng ký tự khác', en: 'another letter for Đ' },
  composition: { vi: 'dấu tổ hợp', en: 'combining marks' },
  invisible: { vi: 'ký tự ẩn, dấu cách thừa', en: 'invisible or doubled blanks' },
  typing: { vi: 'phím dấu còn sót', en: 'typing residue' },
  'name-comma': { vi: 'họ và tên cách nhau bằng dấu phẩy', en: 'surname and given name with a comma between them' },
  'zeros-lost': { vi: 'số mất số 0 đầu', en: 'zeros lost' },
  padded: { vi: 'số đệm thêm số 0', en: 'padded numbers' },
  grouping: { vi: 'số có dấu cách, dấu chấm', en: 'grouped digits' },
  'letter-o': { vi: 'chữ O thay số 0', en: 'letter O for zero' },
  'decimal-card': { vi: 'số thẻ thành số thập phân', en: 'cards typed as decimals' },
  'full-width': { vi: 'chữ số toàn khổ', en: 'full-width digits' },
  'two-digit-year': { vi: 'năm ghi hai chữ số', en: 'two-digit years' },
  lunar: { vi: 'ngày âm lịch, chỉ lấy năm', en: 'lunar dates, of which the year is kept' },
  remark: { vi: 'lời ghi chú bên ngày', en: 'remarks beside a date' },
  serial: { vi: 'ngày ghi bằng số thứ tự của bảng tính', en: 'dates as a spreadsheet’s numbers of days' },
  'decimal-month': { vi: 'tháng năm thành số thập phân', en: 'months typed as decimals' },
  'filler-date': { vi: 'ngày điền cho có', en: 'filler dates' },
  ditto: { vi: 'ghi “như trên” (nt, ″)', en: 'ditto marks' },
  'day-month-swapped': { vi: 'ngày và tháng bị đảo', en: 'day and month swapped' },
};

/** What a kind of repair is called; a kind that is not known here speaks for itself. */
export const repairIn = (kind: string, language: 'vi' | 'en'): string => REPAIR_WORDING[kind]?.[language] ?? kind;
