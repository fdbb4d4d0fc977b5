import { expect, test } from 'vitest';
import { organizationNameReader, parseOrganizationName } from '../../src/vietnam/organization-name.ts';

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
  ['CHI BỘ XÓM 05', 'xóm 5', null],
  ['Chi bộ xóm V', 'xóm 5', null],
  ['CHI BỘ TDP SỐ 05', 'tổ dân phố 5', null],
  ['TDP3', 'tổ dân phố 3', null],
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

test.each(['Sheet1', 'Danh sách', 'Chi bộ', 'xa-hai-nam-sections', ''])('%j names no organisation', (text) => {
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
