import { expect, test, vi } from 'vitest';
import { loadInputs } from '../../src/load/load-inputs.ts';

vi.mock(import('../../src/load/table/find-tables.ts'), async (original) => {
  const { findTables } = await original();
  return {
    findTables: (workbook, ...rest) => {
      if (workbook.file.endsWith('so-chuyen.csv')) throw new TypeError('7 rows, 8 fates');
      return findTables(workbook, ...rest);
    },
  };
});

const HERE = 'fixtures/spreadsheets';
const request = {
  registry: [],
  branches: [`${HERE}/so-chuyen.csv`, `${HERE}/chi-bo/moi/xom-2.csv`],
  transfers: [],
  organizations: [],
  paths: [],
  columns: {},
  assumed: null,
};

test('a fault of the program over one file names the file, and stops the run as such', async () => {
  await expect(loadInputs({ ...request, keepGoing: false })).rejects.toMatchObject({
    exitCode: 3,
    message: `${HERE}/so-chuyen.csv: an unexpected error while reading (7 rows, 8 fates)
this is a fault of the program, please report it; so that nobody is lost, nothing of this file is used`,
  });
});

test('with --keep-going it leaves the other files in', async () => {
  const { workbooks, skipped } = await loadInputs({ ...request, keepGoing: true });
  expect(workbooks.map(({ file }) => file)).toEqual([`${HERE}/chi-bo/moi/xom-2.csv`]);
  expect(skipped).toMatchObject([{ file: `${HERE}/so-chuyen.csv`, reason: 'could not be read' }]);
});
