/** Chi bộ of other provinces, whose lists nobody here has. */
const OUTSIDE = [
  'Chi bộ thôn Đông - Đảng bộ xã Quang Lịch, huyện Kiến Xương',
  'Chi bộ Tổ dân phố 5 - Đảng bộ phường Thanh Lương, quận Hai Bà Trưng',
  'Chi bộ thôn Đoài - Đảng bộ xã Liêm Cần, huyện Thanh Liêm',
  'Chi bộ khu phố 3 - Đảng bộ phường An Bình, thành phố Dĩ An',
  'Chi bộ xóm 7 - Đảng bộ xã Kim Chính, huyện Kim Sơn',
] as const;

export const outsidePlace = (nth: number): string => OUTSIDE[nth % OUTSIDE.length] ?? OUTSIDE[0];
