import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import xlsx, { type BookType } from '@e965/xlsx';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countRows } from '../../src/count/count-rows.ts';

const FOLDER = 'fixtures/spreadsheets/traps';
const PROGRAMS = readdirSync(FOLDER).filter((file) => /^(by|holds)-.*(?<!\.json)$/.test(file));

type Cells = Readonly<Record<string, string | { readonly kind: string; readonly text: string }>>;

const hasLetters = (text: string) => /\p{L}{2}/u.test(text);

/** Rows with anything in them, and those with a text of two letters, by the expectation beside a workbook. */
function expectedOf(file: string) {
  const { sheets } = JSON.parse(readFileSync(`${FOLDER}/${file}.json`, 'utf8'));
  return sheets.map(({ name, cells }: { readonly name: string; readonly cells: Cells }) => {
    // A formula that nothing ever calculated has no value to be counted.
    const values = Object.entries(cells).filter(([, cell]) => typeof cell === 'string' || !cell.text.startsWith('='));
    const rowOf = (address: string) => address.replace(/[A-Z]+/, '');
    const worded = values.filter(([, cell]) => hasLetters(typeof cell === 'string' ? cell : cell.kind === 'text' ? cell.text : ''));
    return {
      name,
      filled: new Set(values.map(([at]) => rowOf(at))).size,
      worded: new Set(worded.map(([at]) => rowOf(at))).size,
      hidingRecord: null,
    };
  });
}

describe('rows are counted', () => {
  test.each(PROGRAMS)('in %s', async (file) => {
    const [count] = await countRows(`${FOLDER}/${file}`);
    expect(count?.()).toEqual(expectedOf(file));
  });

  test('of a file that is no workbook, not at all', async () => {
    expect(await countRows(`${FOLDER}/empty-container.xls`)).toEqual([]);
    expect(await countRows(`${FOLDER}/cut.xls`)).toEqual([]);
  });
});

describe('rows of what another program writes', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'count-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const cell = fc.oneof(
    fc.constantFrom('Nguyễn Văn Ẩn', 'x', '1', 'Ẩn & <Bình>', 'Đỗ\nTổng'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 20 });

  test.each<[BookType, string]>([
    ['biff8', 'xls'],
    ['biff5', 'xls'],
    ['ods', 'ods'],
    ['xlsx', 'xlsx'],
  ])('as %s are those that were written', async (bookType, extension) => {
    const file = join(folder, `${bookType}.${extension}`);
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const book = xlsx.utils.book_new();
        xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(cells), 'DS');
        writeFileSync(file, xlsx.write(book, { bookType, type: 'buffer' }));
        const [count] = await countRows(file);
        const filled = cells.filter((row) => row.some((value) => value !== null)).length;
        const worded = cells.filter((row) => row.some((value) => typeof value === 'string' && hasLetters(value))).length;
        expect(count?.()).toEqual([{ name: 'DS', filled, worded, hidingRecord: null }]);
      }),
      { numRuns: 40 },
    );
  });
});
