import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { answerTo } from './commune-run.ts';

const RULES = CHECKS.flatMap(({ rules }) => rules.map(({ id, wording }) => ({ id, wording })));
const LANGUAGES = ['vi', 'en'] as const;

const unbroken = (text: string) => text.replace(/\s+/g, ' ');
const tooWide = (text: string) => text.split('\n').filter((line) => displayWidth(line) > 80);

describe.each(LANGUAGES)('in %s', (language) => {
  test('reconcile rules lists every rule with its title, within 80 columns', async () => {
    const { exitCode, stdout, stderr } = await answerTo(['rules', '--lang', language]);
    expect({ exitCode, stderr, tooWide: tooWide(stdout) }).toEqual({ exitCode: 0, stderr: '', tooWide: [] });
    const said = unbroken(stdout);
    expect(RULES.filter(({ id, wording }) => !said.includes(` ${id} ${wording[language].title}`)).map(({ id }) => id)).toEqual([]);
  });

  test.each(RULES)('reconcile explain $id says what it reports, shows an example and what to do', async ({ id, wording }) => {
    const { exitCode, stdout, stderr } = await answerTo(['explain', id, '--lang', language]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const said = unbroken(stdout);
    expect([wording[language].title, wording[language].advice, '→'].filter((text) => !said.includes(text))).toEqual([]);
    expect(said).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test('the limits are those of the day asked for', async () => {
  const limitsOn = async (day: string) => {
    const { stdout } = await answerTo(['explain', 'transfers/paper-not-presented', '--as-of', day, '--lang', 'en']);
    return unbroken(stdout);
  };
  expect(await limitsOn('2025-01-19')).toContain('30 working days (Regulation 24-QĐ/TW, point 6.3.1 c)');
  expect(await limitsOn('2025-01-20')).toContain('30 working days (Regulation 232-QĐ/TW, point 6.3.1 c)');
});
