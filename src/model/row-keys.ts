import type { PersonFacts } from './person.ts';

const KEY_LENGTH = 12;

/** Digests of what a row says of its person: name with birth date first, then each number. They outlast sorting and a correction of one of them. */
export function rowKeys({ name, birthDate, birthDigits, numbers }: PersonFacts, digest: (text: string) => string): readonly string[] {
  const said = [`name:${name.exact}|${birthDate ?? birthDigits ?? ''}`, ...numbers.map(({ form, value }) => `${form}:${value}`).sort()];
  return [...new Set(said)].map((text) => digest(`row\n${text}`).slice(0, KEY_LENGTH));
}
