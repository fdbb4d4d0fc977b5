import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbookBytes } from '../../../../src/load/workbook/read-workbook.ts';
import { UserError } from '../../../../src/model/user-error.ts';

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ'];
const GIVEN = ['Hùng', 'Lan', 'Đạt', 'Mai', 'Sơn', 'Hoa', 'Nam', 'Tình'];
const nameOf = (n: number) => `${SURNAMES[n % 5]} ${n % 2 === 0 ? 'Văn' : 'Thị'} ${GIVEN[n % 8]}`;

interface Layout {
  readonly heading: readonly string[];
  readonly row: (n: number) => readonly string[];
}

const LAYOUTS: readonly Layout[] = [
  { heading: ['STT', 'Họ và tên', 'Ngày sinh', 'Ghi chú'], row: (n) => [`${n}`, nameOf(n), `0${n}/03/1965`, n % 3 === 0 ? 'Tốt' : ''] },
  {
    heading: ['STT', 'Họ và tên', 'Chức vụ', 'Quê quán', 'Ghi chú'],
    row: (n) => [`${n}`, nameOf(n), '', 'Hải Hậu', n % 3 === 0 ? 'Tốt' : ''],
  },
  { heading: ['Họ và tên', 'Năm sinh'], row: (n) => [nameOf(n), `${1950 + n}`] },
  { heading: ['Họ và tên', 'Ghi chú'], row: (n) => [nameOf(n), n % 3 === 0 ? 'Tốt' : ''] },
];

const PEOPLE = 8;
const mark = fc.record({ row: fc.nat(PEOPLE - 1), column: fc.nat(4), place: fc.constantFrom('before', 'after', 'within') });

function marked(cell: string, place: string): string {
  if (place === 'before') return `"${cell}`;
  return place === 'after' ? `${cell}"` : `${cell.slice(0, 1)}"${cell.slice(1)}`;
}

/** How many people stand in a row of their own. */
async function peopleIn(text: string): Promise<number> {
  const { sheets } = await readWorkbookBytes('xom-1.csv', Buffer.from(text));
  const [sheet] = sheets;
  let people = 0;
  for (let row = 2; row <= (sheet?.lastRow ?? 0); row++) {
    const cells = sheet?.columnsNear(row).map((column) => sheet.cell(row, column)?.text.replaceAll('"', '') ?? '') ?? [];
    people += cells.some((cell) => /^\p{L}+ (?:Văn|Thị) \p{L}+$/u.test(cell)) ? 1 : 0;
  }
  return people;
}

test('stray quotation marks lose nobody: the file is refused, or everybody has a row', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...LAYOUTS),
      fc.constantFrom(',', ';', '\t'),
      fc.array(mark, { minLength: 1, maxLength: 3 }),
      async ({ heading, row }, delimiter, marks) => {
        const cells = Array.from({ length: PEOPLE }, (_, at) => [...row(at + 1)]);
        for (const { row: at, column, place } of marks) {
          const own = cells[at] ?? [];
          own[column % own.length] = marked(own[column % own.length] ?? '', place);
        }
        const text = [heading, ...cells].map((line) => line.join(delimiter)).join('\n');
        const people = await peopleIn(`${text}\n`).catch((error: unknown) => {
          if (!(error instanceof UserError)) throw error;
          return PEOPLE;
        });
        expect(people).toBe(PEOPLE);
      },
    ),
    { numRuns: 300 },
  );
});
