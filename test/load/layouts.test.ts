import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/source.ts';
import { readLayout } from './read-layout.ts';

const FOLDER = 'fixtures/spreadsheets/layouts';

interface Expected {
  readonly role: Role;
  readonly says: string;
  readonly tables: readonly unknown[];
}

const layouts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Expected] as const);

describe('a layout that offices use', () => {
  test.each(layouts)('%s', async (name, { role, tables }) => {
    expect(await readLayout(`${FOLDER}/${name}.xlsx`, role)).toEqual(tables);
  });

  test('has its expectation beside it, each one', () => {
    const workbooks = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));
    expect(workbooks.map((file) => file.replace('.xlsx', ''))).toEqual(layouts.map(([name]) => name));
  });
});
