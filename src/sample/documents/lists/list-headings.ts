/** What lists call their columns (headings that offices and their programs were seen to use). */
const HEADINGS = {
  ordinal: ['STT', 'TT', 'Số TT', 'Stt'],
  name: ['Họ và tên', 'Họ tên', 'HỌ VÀ TÊN', 'Họ và tên đảng viên', 'Họ và Tên'],
  birth: ['Ngày sinh', 'Ngày tháng năm sinh', 'Sinh ngày', 'Ngày, tháng, năm sinh'],
  gender: ['Giới tính', 'Nam/Nữ', 'Phái', 'Nam, nữ'],
  nationalId: ['Số CCCD', 'CCCD', 'Số định danh cá nhân', 'Số CMND/CCCD', 'CMND/CCCD'],
  card: ['Số thẻ đảng viên', 'Thẻ Đảng', 'Số thẻ ĐV', 'Số thẻ Đảng', 'Số thẻ'],
  dossier: ['Số lý lịch', 'Số LLĐV', 'Số lý lịch Đảng viên'],
  hometown: ['Quê quán', 'Nguyên quán', 'QUÊ QUÁN'],
  admission: ['Ngày vào Đảng', 'Ngày kết nạp', 'Ngày Vào Đảng', 'Ngày vào dự bị'],
  official: ['Ngày chính thức', 'Ngày vào Đảng chính thức', 'Ngày CT', 'Ngày chuyển chính thức'],
  kind: ['Loại đảng viên', 'Đảng viên', 'CT/DB', 'Loại ĐV'],
  status: ['Trạng thái', 'Tình trạng sinh hoạt', 'Tình trạng', 'Hiện trạng', 'Trạng thái sinh hoạt'],
  statusDate: ['Ngày chuyển/rời', 'Ngày chuyển đi', 'Từ ngày', 'Ngày chuyển đi, rời Đảng'],
  dues: ['Đóng đảng phí đến tháng', 'Đảng phí đã đóng đến', 'Đảng phí đến tháng', 'Đã nộp đảng phí hết tháng'],
  absent: ['Số tháng vắng sinh hoạt trong năm', 'Số tháng không sinh hoạt', 'Số tháng nghỉ SH', 'Số tháng vắng'],
  reason: ['Lý do', 'Lý do vắng', 'Lý do nghỉ'],
  note: ['Ghi chú', 'GHI CHÚ'],
} as const satisfies Record<string, readonly string[]>;

export type ListField = keyof typeof HEADINGS;

/** The heading of a field as one hand words it. */
export const headingOf = (field: ListField, voice: number): string => {
  const words = HEADINGS[field];
  return words[voice % words.length] ?? words[0];
};
