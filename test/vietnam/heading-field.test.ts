import { describe, expect, test } from 'vitest';
import { headingField, headingKey } from '../../src/vietnam/heading-field.ts';

describe('headings of chi bộ lists and of the registry', () => {
  test.each([
    ['Họ và tên *', 'fullName'],
    ['HOTEN', 'fullName'],
    ['Ho va ten', 'fullName'],
    ['FullName', 'fullName'],
    ['Họ tên\nNgày sinh\nSHSQ\nBHYT\nCCCD', 'fullName'],
    ['Họ và tên đệm', 'familyAndMiddleName'],
    ['Tên', 'givenName'],
    ['Họ và tên khai sinh', 'alias'],
    ['Họ và tên - năm sinh', 'fullName'],
    ['Họ và tên - Chức vụ', 'fullName'],
    ['Họ và tên - Họ tên mẹ', null],
    ['Sinh ngày * (dd/mm/yyyy)', 'birthDate'],
    ['Ngày, tháng,\n năm sinh', 'birthDate'],
    ['Ngày tháng năm sinh (dương lịch)', 'birthDate'],
    ['Giới tính (Nữ X)', 'gender'],
    ['Nam, nữ', 'gender'],
    ['Số định danh cá nhân (CCCD 12 số)', 'nationalId'],
    ['Số CCCD/CMND', 'nationalId'],
    ['Số CMND cũ (nếu có)', 'formerNationalId'],
    ['Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)', 'partyCard'],
    ['Số thẻ đảng viên/Số lý lịch', 'partyCard'],
    ['Số thẻ theo Đảng quyết định 85', 'formerPartyCard'],
    ['Số LLĐV', 'dossierNumber'],
    ['Ngày vào Đảng,\nngày chính thức', 'admissionDate'],
    ['Ngày vào Đảng (Dự bị)', 'admissionDate'],
    ['Ngày vào Đảng (chính thức)', 'officialDate'],
    ['NGÀY QUYẾT ĐỊNH KẾT NẠP', 'decisionDate'],
    ['Tổ chức Đảng đang sinh hoạt * (không sửa)', 'organization'],
    ['Chi bộ nơi công tác', 'residenceOrganization'],
    ['Đảng viên', 'kind'],
    ['CT/DB', 'kind'],
    ['Hiện trạng', 'status'],
    ['Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng (dd/mm/yyyy)', 'statusDate'],
    ['Ngày chuyển đi', 'statusDate'],
    ['Đã nộp đảng phí hết tháng', 'duesPaidThrough'],
    ['Đảng phí đóng hết tháng', 'duesPaidThrough'],
    ['Số tháng vắng năm 2023', 'monthsAbsent'],
    ['Vắng sinh hoạt (tháng)', 'monthsAbsent'],
    ['Miễn sinh hoạt', 'status'],
    ['Ngày miễn sinh hoạt', 'statusDate'],
    ['Miễn sinh hoạt đến ngày', 'until'],
    ['Miễn SHĐ đến ngày', 'until'],
    ['Miễn sinh hoạt > Đến ngày', 'until'],
    ['Thời hạn miễn sinh hoạt', 'until'],
    ['Ngày hết hạn miễn SH', 'until'],
    ['Ngày kết nạp lại', 'readmissionDate'],
    ['Ngày vào Đảng > Lần 2', 'readmissionDate'],
    ['Ngày vào Đảng lần thứ hai', 'readmissionDate'],
    ['Số tháng vắng sinh hoạt năm 2023', 'monthsAbsent'],
    ['ID', 'registryId'],
    ['Date of birth', 'birthDate'],
  ])('%j is %s', (heading, field) => {
    expect(headingField(heading).field).toBe(field);
  });
});

describe('headings that are known and read for nothing', () => {
  test.each([
    'STT',
    'S\nT\nT',
    'Dân tộc *',
    'Chức vụ Đảng',
    'Ngày cấp thẻ Đảng',
    'Nơi cấp CCCD',
    'Đề nghị xóa (Có/Không)',
    'Kết quả kiểm tra',
  ])('%j', (heading) => {
    expect(headingField(heading)).toMatchObject({ field: null, isKnown: true });
  });
});

describe('headings that only look like a member’s own', () => {
  test.each([
    'Ngày cấp thẻ',
    'Ngày cấp CCCD',
    'Họ tên cha',
    'Họ và tên vợ (chồng)',
    'Ngày sinh của con',
    'Ngày sinh hoạt',
    'Người giới thiệu > Họ và tên',
    'Số thẻ BHYT',
    'Ngày vào Đoàn',
    'Năm',
  ])('%j names no field', (heading) => {
    expect(headingField(heading).field).toBeNull();
  });

  test.each(['DANH SÁCH ĐẢNG VIÊN', 'ĐẢNG BỘ XÃ HẢI NAM', 'CHI BỘ XÓM 5'])('the title %j is no heading', (title) => {
    expect(headingField(title).isKnown).toBe(false);
  });
});

describe('parent and child headings', () => {
  test.each([
    ['Ngày > Vào Đảng', 'admissionDate'],
    ['Ngày > Chính thức', 'officialDate'],
    ['Quê quán > Quốc gia', null],
    ['Quê quán > Tỉnh/Thành', 'hometown'],
    ['Quê quán (theo mô hình 2 cấp) - Quốc gia *', null],
    ['Quê quán (theo mô hình 2 cấp) - Địa chỉ chi tiết *', 'hometown'],
    ['CCCD > Số', 'nationalId'],
    ['CCCD > Ngày cấp', null],
    ['Họ và tên > Họ đệm', 'familyAndMiddleName'],
    ['Họ và tên > Tên', 'givenName'],
    ['Thông tin cá nhân > Họ và tên', 'fullName'],
    ['Giấy giới thiệu > Số', 'paperNumber'],
    ['Giấy giới thiệu > Ngày', 'paperIssued'],
    ['Chức vụ hiện nay > Đảng', null],
  ])('%j is %s', (heading, field) => {
    expect(headingField(heading).field).toBe(field);
  });

  test.each([
    ['Ngày, tháng, năm sinh > Nam', 'birthDate', 'male'],
    ['Năm sinh > Nữ', 'birthDate', 'female'],
    ['Giới tính > Nữ (x)', 'gender', 'female'],
    ['Nam', 'gender', 'male'],
    ['Ngày sinh Nam', 'birthDate', 'male'],
    ['Năm sinh nữ', 'birthDate', 'female'],
    ['Ngày sinh (Nữ)', 'birthDate', 'female'],
    ['Ngày sinh\nNam', 'birthDate', 'male'],
    ['Năm sinh: Nam', 'birthDate', 'male'],
    ['NGÀY, THÁNG, NĂM SINH - NỮ', 'birthDate', 'female'],
    ['Nam sinh ngày', 'birthDate', 'male'],
    ['Nữ - Ngày sinh', 'birthDate', 'female'],
    ['Ngay sinh nu', 'birthDate', 'female'],
    ['Giới tính nữ', 'gender', 'female'],
    ['Nam/Nữ', 'gender', null],
    ['Giới tính: Nam, nữ', 'gender', null],
    ['Nam sinh', 'birthDate', null],
    ['Ngày, tháng, năm sinh', 'birthDate', null],
  ])('what %j says of the sex', (heading, field, sex) => {
    expect(headingField(heading)).toMatchObject({ field, sex });
  });
});

describe('the role of the file', () => {
  test.each([
    ['Trạng thái', 'branches', 'status'],
    ['Trạng thái', 'organizations', 'organizationStatus'],
    ['Tên tổ chức', 'organizations', 'organizationName'],
    ['Đảng bộ cấp trên', 'organizations', 'parentOrganization'],
    ['Nơi chuyển đi', 'transfers', 'fromOrganization'],
    ['Nơi chuyển', 'transfers', 'toOrganization'],
    ['Nơi chuyển đến (chi bộ mới)', 'transfers', 'toOrganization'],
    ['Hình thức chuyển', 'transfers', 'transferKind'],
    ['Chuyển đi > Đến chi bộ', 'transfers', 'toOrganization'],
    ['Chuyển đi > Về chi bộ', 'transfers', 'toOrganization'],
    ['Chuyển đến > Từ chi bộ', 'transfers', 'fromOrganization'],
    ['Chuyển đi > Đến chi bộ', 'branches', 'status'],
    ['Về chi bộ', 'transfers', 'toOrganization'],
    ['Từ đảng bộ', 'transfers', 'fromOrganization'],
    ['Ngày giới thiệu đảng viên đi', 'transfers', 'paperIssued'],
    ['Ngày giới thiệu đảng viên đi', 'branches', 'statusDate'],
  ] as const)('%j in %s is %s', (heading, role, field) => {
    expect(headingField(heading, role).field).toBe(field);
  });
});

test('a key forgets case, diacritics, punctuation and line breaks', () => {
  expect(headingKey('  HỌ  VÀ\nTÊN (*) ')).toBe('ho va ten');
});

test.each([
  ['THÔNG TIN CÁ NHÂN > Tên', 'givenName'],
  ['Thông tin về đảng viên > Tên', 'givenName'],
  ['Sơ yếu lý lịch > Tên', 'givenName'],
  ['Thông tin về cha > Tên', null],
  ['Nơi công tác > Tên', null],
])('%s under a banner is %s', (heading, field) => {
  expect(headingField(heading).field).toBe(field);
});
