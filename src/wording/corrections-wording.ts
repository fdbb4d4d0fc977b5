import type { Bilingual } from '../model/finding.ts';

/** What the file of corrections for the registry says beside the registry's own words. */
export const CORRECTIONS_WORDING = {
  title: { vi: 'đề nghị chỉnh sửa cơ sở dữ liệu đảng viên', en: 'corrections to the registry of members' },
  madeFrom: { vi: 'Theo kết luận của người có trách nhiệm, tính đến ngày', en: 'By what those responsible concluded, as of' },
  note: { vi: '(*) là trường bắt buộc. Ô tô vàng là ô được sửa', en: '(*) must be filled in. Yellow cells are those corrected' },
  noColumn: {
    vi: 'Không thêm, không đổi chỗ cột; lý do sửa ở trang tính sau',
    en: 'No column is added or moved; the reasons are on the sheet behind',
  },
  people: { vi: 'Đảng viên', en: 'Members' },
  reasons: { vi: 'Lý do', en: 'Reasons' },
  from: { vi: 'Đang ghi', en: 'As it stands' },
  to: { vi: 'Sửa thành', en: 'To be' },
  reason: { vi: 'Lý do', en: 'Reason' },
  notInFile: {
    vi: 'tệp nhập liệu không nhận chỗ sửa này; làm thủ tục riêng',
    en: 'the import file takes no such correction; it goes its own way',
  },
} as const satisfies Record<string, Bilingual>;
