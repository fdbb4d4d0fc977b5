import type { Language } from '../model/finding.ts';
import type { Io } from './io.ts';

export const LANGUAGES = ['vi', 'en'] as const satisfies readonly Language[];

const isLanguage = (text: string | undefined): text is Language => text === 'vi' || text === 'en';

/** What `--lang` says, read before the program is built because its help is worded in that language; null without it. */
function languageAsked(argv: readonly string[]): Language | null {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const given = options.flatMap((word, index) => {
    const value = word === '--lang' ? options[index + 1] : word.startsWith('--lang=') ? word.slice('--lang='.length) : undefined;
    return isLanguage(value) ? [value] : [];
  });
  return given.at(-1) ?? null;
}

/** The language to speak: as asked for, else Vietnamese where the system's language is Vietnamese, else English. */
export function chooseLanguage(argv: readonly string[], { env, locale }: Pick<Io, 'env' | 'locale'>): Language {
  const system = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean) ?? locale;
  return languageAsked(argv) ?? (/^vi(?![a-z])/i.test(system) ? 'vi' : 'en');
}
