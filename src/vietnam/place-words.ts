/** Kinds of place that a chi bộ is named for, plain, longest first. */
export const BRANCH_PLACES: readonly string[] = [
  'to dan pho',
  'khu dan cu',
  'khu pho',
  'khoi pho',
  'tieu khu',
  'khu vuc',
  'xom',
  'thon',
  'lang',
  'tdp',
  'kdc',
  'khu',
  'khom',
  'khoi',
  'buon',
  'phum',
  'soc',
  'plei',
  'bon',
  'ban',
  'doi',
  'cum',
  'pho',
  'ap',
  'to',
  'kp',
];

/** Kinds of unit that a committee is named for, plain, the lowest level first. */
export const COMMITTEE_PLACES: readonly string[] = ['xa', 'phuong', 'thi tran', 'dac khu'];
export const UPPER_PLACES: readonly string[] = ['huyen', 'quan', 'thi xa', 'thanh pho', 'tinh', 'tp'];

/** Words of institutions, which a sentence writes small: "Trường tiểu học Hải Nam", "Trạm y tế". */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'trường tiểu học trung cơ sở phổ thông mầm non mẫu giáo trạm y tế công an quân sự quan hợp tác xã doanh nghiệp ty cổ phần bệnh viện ' +
    'ủy ban uỷ nhân dân hội đồng nông phụ nữ cựu chiến binh mặt trận đoàn thanh niên khối vận hành chính sự nghiệp ngân hàng quỹ tín dụng ' +
    'hưu trí văn phòng ban tổ dịch vụ nhà máy xí chợ phòng giáo dục đào tạo tư tài kinh đô thị xây dựng nông lâm trại kho bạc thuế chi cục ' +
    'trung tâm bảo hiểm hội khoa quân đội biên đồn và số các trực thuộc dân quân'
  ).split(' '),
);
