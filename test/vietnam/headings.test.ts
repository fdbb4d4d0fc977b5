import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/model/field.ts';
import type { Role } from '../../src/model/source.ts';
import { headingField } from '../../src/vietnam/heading-field.ts';

interface Gathered {
  readonly fields: Readonly<Record<string, readonly { readonly heading: string }[]>>;
}

const { fields } = JSON.parse(readFileSync('fixtures/spreadsheets/headings/headings.json', 'utf8')) as Gathered;

const TRANSFERS = new Set([
  'transferKind',
  'fromOrganization',
  'toOrganization',
  'decisionEffective',
  'paperNumber',
  'paperIssued',
  'until',
  'extendedUntil',
  'accepted',
]);
const ORGANIZATIONS = new Set(['organizationName', 'parentOrganization', 'organizationStatus', 'endedOn', 'successor', 'decisionNumber']);

const rolesOf = (field: string): readonly Role[] => {
  if (TRANSFERS.has(field)) return ['transfers'];
  return ORGANIZATIONS.has(field) ? ['organizations'] : ['registry', 'branches'];
};

/** Remarks on several columns at once, spelt out as the columns that they describe. */
const SPELT_OUT: Readonly<Record<string, readonly string[]>> = {
  'Quê quán (theo mô hình 2 cấp) - Quốc gia * / - Tỉnh * / - Địa chỉ chi tiết *': [
    'Quê quán (theo mô hình 2 cấp) - Tỉnh *',
    'Quê quán (theo mô hình 2 cấp) - Địa chỉ chi tiết *',
  ],
  'Nơi đăng ký khai sinh - Quốc gia * / - Tỉnh * / - Địa chỉ chi tiết *': [
    'Nơi đăng ký khai sinh - Quốc gia *',
    'Nơi đăng ký khai sinh - Tỉnh *',
    'Nơi đăng ký khai sinh - Địa chỉ chi tiết *',
  ],
  'Thường trú (theo mô hình 2 cấp) - Quốc gia * / - Tỉnh * / - Địa chỉ chi tiết *': [
    'Thường trú (theo mô hình 2 cấp) - Tỉnh *',
    'Thường trú (theo mô hình 2 cấp) - Địa chỉ chi tiết *',
  ],
  'Quê quán > Quốc gia | Tỉnh/Thành | Chi tiết': ['Quê quán > Tỉnh/Thành', 'Quê quán > Chi tiết'],
  'Thường trú > Quốc gia | Tỉnh/Thành | Chi tiết': ['Thường trú > Tỉnh/Thành', 'Thường trú > Chi tiết'],
  'Nơi đăng ký khai sinh > Quốc gia | Tỉnh/Thành | Chi tiết': ['Nơi đăng ký khai sinh > Tỉnh/Thành'],
  'Ngày, tháng, năm sinh - Nam / - Nữ (date sits under the sex)': ['Ngày, tháng, năm sinh - Nam', 'Ngày, tháng, năm sinh > Nữ'],
  'Nam | Nữ (two x-mark columns)': ['Nam', 'Nữ'],
  'Kinh | Khác (two x-mark columns under Dân tộc)': ['Dân tộc > Kinh', 'Dân tộc > Khác'],
  'Đảng | Chính quyền | Đoàn thể under Chức vụ hiện nay': ['Chức vụ hiện nay > Đảng', 'Chức vụ hiện nay > Chính quyền'],
  'Ngoài tỉnh đến | Trong tỉnh đến | Trong huyện đến | Đi ngoài tỉnh ...': [
    'Ngoài tỉnh đến',
    'Trong tỉnh đến',
    'Chuyển sinh hoạt đảng tạm thời > Trong huyện đến',
    'Chuyển SHĐ chính thức > Đi ngoài tỉnh',
  ],
};

/** Headings read otherwise than where the gathering puts them, and why. */
const OTHERWISE: Readonly<Record<string, string | null>> = {
  // The day of the decision, which comes before the ceremony.
  'NGÀY QUYẾT ĐỊNH KẾT NẠP (a different date)': 'decisionDate',
  // Sums of money, which say no month.
  'Số tiền đảng phí Kỳ này / Lũy kế': null,
};

const cases = Object.entries(fields).flatMap(([field, gathered]) =>
  gathered.flatMap(({ heading }) =>
    (SPELT_OUT[heading] ?? [heading.replaceAll('\\n', '\n')]).flatMap((text) =>
      rolesOf(field).map((role) => {
        const expected = heading in OTHERWISE ? OTHERWISE[heading] : (FIELDS as readonly string[]).includes(field) ? field : null;
        return [role, text, expected] as const;
      }),
    ),
  ),
);

describe('every heading gathered from offices and programs', () => {
  test.each(cases)('%s: %j is %s', (role, text, expected) => {
    const { field, isKnown } = headingField(text, role);
    expect({ field, isKnown }).toEqual({ field: expected, isKnown: true });
  });
});
