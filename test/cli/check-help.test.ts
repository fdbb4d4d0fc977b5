import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { answerTo } from './commune-run.ts';

const COMMANDS = CHECKS.filter(({ isCommand }) => isCommand).flatMap((check) =>
  (['vi', 'en'] as const).map((language) => ({ check, language })),
);

/** Lines are broken for the terminal. */
const unbroken = (text: string) => text.replace(/\s+/g, ' ');

test.each(COMMANDS)('reconcile $check.name --help in $language says what it needs and what it reports', async ({ check, language }) => {
  const { exitCode, stdout, stderr } = await answerTo([check.name, '--help', '--lang', language]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const said = unbroken(stdout);
  const wanted = [check.summary, check.needs, ...check.rules.map(({ wording }) => ({ vi: wording.vi.title, en: wording.en.title }))];
  expect([...wanted.map((text) => text[language]), ...check.rules.map(({ id }) => id)].filter((text) => !said.includes(text))).toEqual([]);
});
