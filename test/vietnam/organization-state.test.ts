import { expect, test } from 'vitest';
import { parseOrganizationState } from '../../src/vietnam/organization-state.ts';

test.each([
  ['Đang hoạt động', 'active'],
  ['Đã giải thể', 'ended'],
  ['Kết thúc hoạt động', 'ended'],
  ['Ngừng hoạt động', 'ended'],
  ['Sáp nhập', 'merged'],
  ['Chia tách', 'merged'],
  ['Đổi tên', 'renamed'],
  ['Chuyển giao', 'handed-over'],
  ['Bàn giao', 'handed-over'],
  ['?', null],
])('the state %s is %s', (text, state) => {
  expect(parseOrganizationState(text)).toBe(state);
});
