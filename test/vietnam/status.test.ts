import { expect, test } from 'vitest';
import { parseGender, parseMembership, parseStatus } from '../../src/vietnam/status.ts';

test.each([
  ['Đang sinh hoạt Đảng', 'active'],
  ['Chính thức', 'active'],
  ['Dự bị', 'active'],
  ['Miễn sinh hoạt', 'exempt'],
  ['Miễn SHĐ', 'exempt'],
  ['Sinh hoạt tạm thời', 'temporary-here'],
  ['Sinh hoạt tạm thời đến 06/2024', 'temporary-here'],
  ['Sinh hoạt tạm thời nơi khác', 'temporary-elsewhere'],
  ['Chuyển sinh hoạt tạm thời', 'temporary-elsewhere'],
  ['Chuyển đi', 'moved-away'],
  ['Đã chuyển sinh hoạt', 'moved-away'],
  ['Đã chuyển ra', 'moved-away'],
  ['Chuyển đi ngày 25/02/2023', 'moved-away'],
  ['CHUYEN DI', 'moved-away'],
  ['Chuyển sinh hoạt đến xã Hải Hà', 'moved-away'],
  ['Chuyển đến', 'moved-in'],
  ['Chờ chuyển sinh hoạt', 'awaiting-transfer'],
  ['Từ trần', 'deceased'],
  ['Đã mất', 'deceased'],
  ['Mất ngày 05/03/2022', 'deceased'],
  ['Qua đời', 'deceased'],
  ['Xoá tên', 'removed'],
  ['Khai trừ', 'expelled'],
  ['Xin ra', 'left'],
  ['Cho ra', 'left'],
  ['Đã ra khỏi Đảng', 'left'],
  ['Rời khỏi Đảng', 'left'],
  ['xin_ra_khoi_dang', 'left'],
  ['Đình chỉ sinh hoạt', 'suspended'],
  ['Gián đoạn sinh hoạt', 'interrupted'],
  ['Khôi phục đảng tịch', 'restored'],
  ['Kết nạp lại', 'active'],
  ['Khai trừ 2015, kết nạp lại 19/5/2019', 'active'],
  ['Kết nạp lại 2010, từ trần 2020', 'deceased'],
  ['Từ trần (kết nạp lại 2010)', 'deceased'],
  ['Xóa tên, chưa kết nạp lại', 'removed'],
  ['ĐSH', 'active'],
  ['MSH', 'exempt'],
  ['CT', 'temporary-elsewhere'],
  ['TT', 'deceased'],
  ['CĐi', 'moved-away'],
  ['CĐT', 'moved-in'],
  ['XT', 'removed'],
  ['CR', 'left'],
  ['KT', 'expelled'],
  ['Chuyển Đảng chính thức', 'active'],
  ['Có mặt', 'active'],
  ['Chính thức (đã mất)', 'deceased'],
  ['Chính thức, đã chuyển đi', 'moved-away'],
])('%s says %s', (text, status) => {
  expect(parseStatus(text)).toBe(status);
});

test.each([
  '',
  'Khác',
  'Vắng mặt',
  'Mất liên lạc',
  'Đề nghị xóa tên',
  'Chưa chuyển đi',
  'Không còn trong danh sách',
  'Chờ kết nạp',
  'Chờ ra quyết định',
  'Sinh hoạt nơi khác',
])('%j is no status, and is not guessed', (text) => {
  expect(parseStatus(text)).toBeNull();
});

test.each([
  ['Chính thức', 'official'],
  ['CT', 'official'],
  ['ĐVCT', 'official'],
  ['Đảng viên chính thức', 'official'],
  ['Official', 'official'],
  ['Dự bị', 'probationary'],
  ['DB', 'probationary'],
  ['ĐVDB', 'probationary'],
  ['D/B', 'probationary'],
  ['Chưa chính thức', 'probationary'],
  ['probationary', 'probationary'],
  ['x', null],
  ['', null],
])('the membership of %j is %s', (text, membership) => {
  expect(parseMembership(text)).toBe(membership);
});

test.each([
  ['Nam', 'male'],
  ['NỮ', 'female'],
  ['nu', 'female'],
  ['M', 'male'],
  ['Female', 'female'],
  ['Nam, Kinh, Không', 'male'],
  ['Nam/Nữ', null],
  ['1', null],
  ['x', null],
])('the gender of %j is %s', (text, gender) => {
  expect(parseGender(text)).toBe(gender);
});
