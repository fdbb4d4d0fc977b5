import { expect, test } from 'vitest';
import { numberedPlaceIn, organizationNameReader, parseOrganizationName } from '../../src/vietnam/organization-name.ts';

const keys = (text: string, expects: 'branch' | 'committee' | 'either' = 'either') => {
  const name = parseOrganizationName(text, expects);
  return [name?.branch?.exact ?? null, name?.committee?.exact ?? null];
};

test.each([
  ['Chi bộ xóm 5 - Đảng bộ xã Hải Nam', 'xóm 5', 'xã hải nam'],
  ['Chi bộ xóm 5 – Đảng bộ xã Hải Nam', 'xóm 5', 'xã hải nam'],
  ['Chi bộ Trường Tiểu học, Đảng bộ xã Hải Nam', 'trường tiểu học', 'xã hải nam'],
  ['Chi bộ xóm 5 trực thuộc Đảng bộ xã Hải Nam', 'xóm 5', 'xã hải nam'],
  ['Chi bộ xóm 5 (Đảng bộ xã Hải Nam)', 'xóm 5', 'xã hải nam'],
  ['Đảng bộ xã Hải Nam - Chi bộ xóm 5', 'xóm 5', 'xã hải nam'],
  ['Xóm 5 - Đảng bộ xã Hải Nam', 'xóm 5', 'xã hải nam'],
  ['Chi bộ xóm 5, xã Hải Nam', 'xóm 5', 'xã hải nam'],
  ['Chi bộ Công an xã Hải Nam', 'công an', 'xã hải nam'],
  ['Chi bộ khối 7, phường Lê Lợi, TP Vinh', 'khối 7', 'phường lê lợi'],
  ['Chi bộ xóm 5 - Đảng bộ xã Hải Nam - Đảng bộ huyện Hải Hậu', 'xóm 5', 'xã hải nam'],
  ['CHI BỘ XÓM 5\nĐẢNG BỘ XÃ HẢI NAM', 'xóm 5', 'xã hải nam'],
  ['xa-hai-nam-chi-bo-xom-16', 'xom 16', 'xa hai nam'],
  ['xa_hai_nam_chi_bo_cong_an', 'cong an', 'xa hai nam'],
  ['CB xóm 1', 'xóm 1', null],
  ['Chi bộ Trường THCS', 'trường trung học cơ sở', null],
  ['CHI BỘ TRƯỜNG TRUNG HỌC CƠ SỞ', 'trường trung học cơ sở', null],
  ['Chi bộ trường TH Hải Nam', 'trường tiểu học hải nam', null],
  ['Chi bộ Trường TH&THCS Hải Nam', 'trường tiểu học và trung học cơ sở hải nam', null],
  ['Chi bộ Trường Tiểu học - THCS', 'trường tiểu học và trung học cơ sở', null],
  ['Chi bộ Trường MN', 'trường mầm non', null],
  ['Chi bộ Trường cấp 3 Hải Hậu', 'trường trung học phổ thông hải hậu', null],
  ['CHI BỘ TH A', 'truong tieu hoc a', null],
  ['Chi bộ THCS Hải Nam', 'trường trung học cơ sở hải nam', null],
  ['Chi bộ Mầm non', 'trường mầm non', null],
  ['chi bo truong thcs', 'truong trung hoc co so', null],
  ['Chi bộ TYT', 'tram y te', null],
  ['Chi bộ HĐND - UBND xã', 'hội đồng nhân dân ủy ban nhân dân xã', null],
  ['Chi bộ HTXDVNN', 'hop tac xa dich vu nong nghiep', null],
  ['Chi bộ thôn Thổ Mận', 'thôn thổ mận', null],
  ['TÊN CHI BỘ: CHI BỘ XÓM 5', 'xóm 5', null],
  ['Đơn vị: Xóm 5', 'xóm 5', null],
  ['CHI BỘ XÓM 05', 'xóm 5', null],
  ['Chi bộ xóm V', 'xóm 5', null],
  ['CHI BỘ TDP SỐ 05', 'tổ dân phố 5', null],
  ['TDP3', 'tổ dân phố 3', null],
  ['CB TDP số II', 'tổ dân phố 2', null],
  ['CBX5', 'x5', null],
  ['CBXÓM 5', 'xóm 5', null],
  ['Chi bộ CA xã Hải Nam', 'công an', 'xã hải nam'],
  ['Chi bộ Năm', 'năm', null],
  ['CHI BỘ THÔN NĂM', 'thôn năm', null],
  ['I. CHI BỘ XÓM 7: 32 đ/c', 'xóm 7', null],
  ['1. Chi bộ Công an (12 đảng viên)', 'công an', null],
  ['II. CHI BỘ: XÓM 6 (có 25 đ/c)', 'xóm 6', null],
  ['I. Xóm 7: 25 đ/c', 'xóm 7', null],
  ['Chi bộ V', '5', null],
  ['Chi bộ 5', '5', null],
  ['Chi bộ bản Vi', 'bản vi', null],
  ['Chi bộ Hợp tác xã Nông nghiệp', 'hợp tác xã nông nghiệp', null],
  ['DANH SÁCH ĐẢNG VIÊN CHI BỘ XÓM 5', 'xóm 5', null],
  ['(Tính đến ngày 18/02/2024 – Chi bộ Trạm Y tế)', 'trạm y tế', null],
  ['ĐẢNG BỘ XÃ HẢI NAM', null, 'xã hải nam'],
  ['ĐẢNG BỘ: XÃ HẢI NAM', null, 'xã hải nam'],
  ['Đảng uỷ xã Hải Nam', null, 'xã hải nam'],
  ['Chi bộ trực thuộc Đảng ủy xã Hải Nam', null, 'xã hải nam'],
  ['ĐẢNG BỘ HUYỆN HẢI HẬU - ĐẢNG BỘ XÃ HẢI NAM', null, 'xã hải nam'],
  ['Đảng bộ xã Hải Nam, huyện Hải Hậu, tỉnh Nam Định', null, 'xã hải nam'],
])('%j names %s of %s', (text, branch, committee) => {
  expect(keys(text)).toEqual([branch, committee]);
});

test.each([
  'Sheet1',
  'Danh sách',
  'Chi bộ',
  'xa-hai-nam-sections',
  '',
  'DANH SÁCH ĐẢNG VIÊN CHI BỘ NĂM 2024',
  'CHI BỘ QUÝ I NĂM 2024',
  'SINH HOẠT CHI BỘ THÁNG 2/2024',
  'CHI BỘ NHIỆM KỲ 2022-2025',
  'ĐẢNG VIÊN CHI BỘ CÓ MẶT ĐẾN 31/12/2023',
  'CHI BỘ ĐANG SINH HOẠT',
  'CHI BỘ 6 THÁNG ĐẦU NĂM 2024',
  'CHI BỘ THÔN NĂM 2024',
  'ĐẠI HỘI CHI BỘ LẦN THỨ XV',
  'SINH HOẠT CHI BỘ ĐỊNH KỲ',
  'CHI BỘ XẾP LOẠI NĂM 2023',
])('%j names no organisation', (text) => {
  expect(parseOrganizationName(text, 'either')).toBeNull();
});

test.each(['Công an', 'Cơ quan', 'Trường Tiểu học'])('in a column of chi bộ %s is one', (text) => {
  expect(keys(text, 'branch')).toEqual([text.toLowerCase(), null]);
});

test('in a column of committees a bare name is one', () => {
  expect(keys('Xã Hải Nam', 'committee')).toEqual([null, 'xã hải nam']);
});

test.each([
  ['CHI BỘ XÓM 05', 'Chi bộ xóm 5'],
  ['CHI BỘ TRẠM Y TẾ', 'Chi bộ Trạm y tế'],
  ['CHI BỘ THCS HẢI NAM', 'Chi bộ THCS Hải Nam'],
  ['Chi bộ Trường Tiểu học', 'Chi bộ Trường Tiểu học'],
  ['xa-hai-nam-chi-bo-xom-16', 'Chi bộ xom 16'],
])('%s is shown as %s', (text, display) => {
  expect(parseOrganizationName(text, 'either')?.branch?.display).toBe(display);
});

test.each([
  ['Chi bộ xóm 5', 'xom 5', '5'],
  ['Chi bộ tổ dân phố 3', 'to dan pho 3', '3'],
  ['Chi bộ Công an', 'cong an', 'cong an'],
  ['Chi bộ Công an xã', 'cong an xa', 'cong an'],
])('%s is %s in plain letters and %s without the kind of place', (text, plain, bare) => {
  expect(parseOrganizationName(text, 'either')?.branch).toMatchObject({ plain, bare });
});

test('a reader gives the same answers again', () => {
  const read = organizationNameReader();
  expect(read('Xóm 5', 'either')).toBe(read('Xóm 5', 'either'));
  expect(read('Công an', 'either')).toBeNull();
  expect(read('Công an', 'branch')).not.toBeNull();
});

test.each([
  ['Chi bộ xóm 1 - Đảng bộ xã Hồng Giang - Đảng bộ huyện Ý An', 'huyện ý an'],
  ['Đảng bộ xã Hồng Giang, huyện Ý An, tỉnh Nam Định', 'huyện ý an'],
  ['ĐẢNG BỘ HUYỆN Ý AN - ĐẢNG BỘ XÃ HỒNG GIANG', 'huyện ý an'],
  ['Chi bộ khối 7, phường Lê Lợi, TP Vinh', 'tp vinh'],
  ['Đảng bộ xã Hồng Giang', undefined],
])('%s has the committee above the commune', (text, upper) => {
  expect(parseOrganizationName(text, 'either')?.committee?.upper?.exact).toBe(upper);
});

test.each([
  ['Chi bộ xóm 5 31.01.2024', 'xóm 5'],
  ['Chi bộ xóm 5_31.1.24', 'xóm 5'],
  ['Chi bộ xóm 5 - 2024-01-31', 'xóm 5'],
  ['chi-bo-xom-5-20240131', 'xom 5'],
  ['Chi bộ xóm 5 - Copy', 'xóm 5'],
  ['Chi bộ xóm 5 - bản cuối', 'xóm 5'],
  ['Chi bộ xóm 5 2024', 'xóm 5'],
  ['CHI BỘ XÓM 5 NĂM 2024', 'xóm 5'],
  ['CHI BỘ XÓM 5 THÁNG 02/2024', 'xóm 5'],
  ['CHI BỘ XÓM 5 TÍNH ĐẾN NGÀY 18/02/2024', 'xóm 5'],
  ['DANH SÁCH ĐẢNG VIÊN CHI BỘ XÓM 5 ĐANG SINH HOẠT', 'xóm 5'],
  ['CHI BỘ XÓM 5 NHIỆM KỲ 2022-2025', 'xóm 5'],
  ['Chi bộ Công an nộp', 'công an'],
  ['Chi bộ xóm 5 T2', 'xóm 5'],
  ['DS Chi bộ xóm 5 gửi Đảng uỷ', 'xóm 5'],
  ['Chi bộ xóm 5 - danh sách đảng viên', 'xóm 5'],
  ['II. Chi bộ xóm 5 Bí thư: Hà Văn Sính', 'xóm 5'],
  // what looks like it and is a name
  ['Chi bộ Chung cư T2', 'chung cư t2'],
  ['Chi bộ Quỹ tín dụng', 'quỹ tín dụng'],
  ['Chi bộ Công ty Sữa', 'công ty sữa'],
  ['Chi bộ thôn Nam 1', 'thôn nam 1'],
  ['Chi bộ bản Chính', 'bản chính'],
])('%s is the list of %s', (text, branch) => {
  expect(keys(text)[0]).toBe(branch);
});

test.each([
  ['ĐẢNG BỘ XÃ HẢI AN', 'Đảng bộ xã Hải An'],
  ['ĐẢNG BỘ XÃ YÊN TRUNG', 'Đảng bộ xã Yên Trung'],
  ['ĐẢNG BỘ XÃ NGHĨA LÂM', 'Đảng bộ xã Nghĩa Lâm'],
  ['ĐẢNG BỘ PHƯỜNG TRUNG MỸ TÂY', 'Đảng bộ phường Trung Mỹ Tây'],
  ['ĐẢNG BỘ XÃ Y TÝ', 'Đảng bộ xã Y Tý'],
  ['Đảng bộ bộ phận thôn Đông', 'Đảng bộ bộ phận thôn Đông'],
  ['Chi bộ 3 - Đảng bộ bộ phận thôn Đông', 'Đảng bộ bộ phận thôn Đông'],
  ['ĐẢNG BỘ BỘ PHẬN THÔN ĐÔNG - ĐẢNG BỘ XÃ HẢI AN', 'Đảng bộ xã Hải An'],
  ['Đảng bộ cơ sở xã Hải An', 'Đảng bộ xã Hải An'],
  ['ĐẢNG BỘ XÃ HẢI AN >', 'Đảng bộ xã Hải An'],
])('the committee %s is shown as %s', (text, display) => {
  expect(parseOrganizationName(text, 'either')?.committee?.display).toBe(display);
});

test.each([
  ['CHI BỘ THÔN TÂN TRƯỜNG', 'Chi bộ thôn Tân Trường'],
  ['CHI BỘ XÓM BAN MAI', 'Chi bộ xóm Ban Mai'],
  ['CHI BỘ HỢP TÁC XÃ NÔNG NGHIỆP', 'Chi bộ Hợp tác xã nông nghiệp'],
  ['CHI BỘ CA', 'Chi bộ Công an'],
  ['CHI BỘ CA XÃ', 'Chi bộ Công an xã'],
  ['Chi bộ CAX', 'Chi bộ Công an xã'],
  ['CHI BỘ THÔN CA', 'Chi bộ thôn CA'],
  ['CHI BỘ UBND', 'Chi bộ UBND'],
])('the chi bộ %s is shown as %s', (text, display) => {
  expect(parseOrganizationName(text, 'either')?.branch?.display).toBe(display);
});

test.each([
  ['ds dv xom 3 nop', 'xom 3'],
  ['Danh sach xom 5 (1)', 'xom 5'],
  ['danhsachdangvienxom5', 'xom 5'],
  ['DS thôn 07 - Copy', 'thôn 7'],
  ['ds ban 2', null],
  ['Sheet1', null],
  ['danh sach 2024', null],
])('the file %s names the numbered place %s', (label, branch) => {
  expect(numberedPlaceIn(label)?.branch?.exact ?? null).toBe(branch);
});
