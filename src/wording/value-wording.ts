import type { Bilingual, Language } from '../model/finding.ts';
import { formatDay } from './format-day.ts';

const WORDS: Readonly<Record<string, Bilingual>> = {
  male: { vi: 'Nam', en: 'male' },
  female: { vi: 'Nữ', en: 'female' },
  official: { vi: 'Chính thức', en: 'official' },
  probationary: { vi: 'Dự bị', en: 'on probation' },
};

const DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** A value of a finding's data as a cell shows it: `1975-04-30` is 30/04/1975, `male` is Nam. */
export function valueInCell(value: string | { readonly number: string }, language: Language): string {
  if (typeof value !== 'string') return value.number;
  return DATE.test(value) ? formatDay(value, language) : (WORDS[value]?.[language] ?? value);
}
