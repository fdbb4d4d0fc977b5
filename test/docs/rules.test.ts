import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { rulesPage } from './rules-page.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/rules');

test.each(CHECKS.map((check) => [check.name, check] as const))('docs/rules/%s.md says what the rules declare', async (name, check) => {
  await expect(rulesPage(check, CHECKS)).toMatchFileSnapshot(path.join(FOLDER, `${name}.md`));
});

test('docs/rules has no page of a check that is gone', () => {
  const pages = CHECKS.map(({ name }) => `${name}.md`);
  expect(readdirSync(FOLDER).filter((page) => !pages.includes(page))).toEqual([]);
});
