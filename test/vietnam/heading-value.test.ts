import { expect, test } from 'vitest';
import {
  datePartOf,
  isMonthOrYear,
  membershipOfHeading,
  saysNo,
  saysYes,
  statusOfHeading,
  transferKindOfHeading,
} from '../../src/vietnam/heading-value.ts';

test.each([
  ['Ngày chuyển đi, đến đảng bộ cơ sở (nào)', 'moved-away'],
  ['Ngày chuyển đi', 'moved-away'],
  ['Ngày từ trần, lý do', 'deceased'],
  ['Ngày mất', 'deceased'],
  ['Ngày ra khỏi Đảng, hình thức ra Đảng', 'left'],
  ['Ngày miễn sinh hoạt', 'exempt'],
  ['Ngày chuyển đến, ở đảng bộ cơ sở nào đến', 'moved-in'],
  ['Tình trạng > Miễn sinh hoạt', 'exempt'],
  ['Chuyển đi', 'moved-away'],
  ['Sinh hoạt tạm thời', 'temporary-here'],
  ['Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng (dd/mm/yyyy)', 'unclear'],
  ['Ngày rời/mất/miễn SH', 'unclear'],
  ['Ngày chuyển/rời', 'unclear'],
  ['Ngày chuyển đi, rời Đảng', 'unclear'],
  ['Từ ngày', null],
  ['Ngày thay đổi trạng thái', null],
  ['Trạng thái', null],
  ['Trạng thái hoạt động *', null],
  ['Tình trạng sinh hoạt', null],
  ['Tình hình sinh hoạt', null],
  ['Đảng viên > Dự bị', null],
])('what fills %j is %s', (heading, status) => expect(statusOfHeading(heading)).toBe(status));

test.each([
  ['Đảng viên > Chính thức', 'official'],
  ['Dự bị', 'probationary'],
  ['Là đảng viên dự bị', 'probationary'],
  ['Đảng viên chính thức', 'official'],
  ['Loại đảng viên', null],
  ['CT/DB', null],
  ['Loại Đảng viên (Dự bị / Chính thức)', null],
  ['Đảng viên', null],
])('an x under %j is %s', (heading, membership) => expect(membershipOfHeading(heading)).toBe(membership));

test.each([
  ['Chuyển sinh hoạt đảng chính thức > Ngoài tỉnh đến', 'official'],
  ['Chuyển SHĐ tạm thời', 'temporary'],
  ['Loại chuyển sinh hoạt', null],
])('an x under %j is a move that is %s', (heading, kind) => expect(transferKindOfHeading(heading)).toBe(kind));

test.each([
  ['Ngày, tháng, năm sinh > Ngày', 'day'],
  ['Sinh > Tháng', 'month'],
  ['Năm sinh', 'year'],
  ['Ngày sinh > Ngày tháng', 'day'],
  ['Ngày tháng năm sinh', null],
  ['Ngày vào Đảng', null],
])('%j holds %s', (heading, part) => expect(datePartOf(heading)).toBe(part));

test.each(['x', 'X', '✓', '1', 'có'])('%j says yes', (text) => expect([saysYes(text), saysNo(text)]).toEqual([true, false]));
test.each(['không', '0', '-', ''])('%j says no', (text) => expect([saysYes(text), saysNo(text)]).toEqual([false, true]));

test.each([
  ['2023', true],
  ['Xếp loại > Năm 2023', true],
  ['T1', true],
  ['Tháng 01/2024', true],
  ['2024-01-01', true],
  ['Quý IV', true],
  ['Nam', false],
  ['Năm', false],
  ['X', false],
  ['Vào Đảng', false],
])('%j says nothing but a year or a part of one: %j', (heading, expected) => {
  expect(isMonthOrYear(heading)).toBe(expected);
});
