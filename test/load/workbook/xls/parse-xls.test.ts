import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseXls } from '../../../../src/load/workbook/xls/parse-xls.ts';

const sound = () => readFileSync('fixtures/spreadsheets/traps/by-libreoffice.xls');

test('a sound workbook is read', async () => {
  await expect(parseXls(sound())).resolves.toMatchObject({ workbook: { SheetNames: ['Danh sách', 'DANTOC'] } });
});

test('one over which the library never ends is damaged', async () => {
  const damaged = sound();
  // The sector table's last entry: the chain of sectors runs in a circle.
  damaged[1791] = 0x5e;
  await expect(parseXls(damaged, 1000)).rejects.toMatchObject({ why: 'damaged-workbook' });
});

test('one that is cut is damaged', async () => {
  await expect(parseXls(sound().subarray(0, 1500))).rejects.toMatchObject({ why: 'damaged-workbook' });
});
