import { expect, test } from 'vitest';
import { chooseLanguage } from '../../src/cli/choose-language.ts';

test.each([
  ['what --lang says', ['audit', '--lang', 'vi'], { LANG: 'en_US.UTF-8' }, 'en-US', 'vi'],
  ['what --lang= says', ['--lang=en', 'audit'], { LANG: 'vi_VN.UTF-8' }, 'vi-VN', 'en'],
  ['the last --lang', ['--lang', 'en', '--lang', 'vi'], {}, 'en-US', 'vi'],
  ['nothing after --', ['--', '--lang', 'vi'], {}, 'en-US', 'en'],
  ['the system where --lang is no language', ['--lang', 'fr'], {}, 'vi-VN', 'vi'],
  ['LC_ALL before LANG', [], { LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US', 'vi'],
  ['LANG where LC_ALL is empty', [], { LC_ALL: '', LANG: 'vi_VN' }, 'en-US', 'vi'],
  ['English where the system has another language', [], { LANG: 'fr_FR.UTF-8' }, 'vi-VN', 'en'],
  ['English where the system has none', [], { LANG: 'C' }, 'vi-VN', 'en'],
  ['the locale where the environment says nothing', [], {}, 'vi-VN', 'vi'],
  ['no language that merely begins so', [], {}, 'vih', 'en'],
] as const)('the language is taken from %s', (_, argv, env, locale, language) => {
  expect(chooseLanguage(argv, { env, locale })).toBe(language);
});
