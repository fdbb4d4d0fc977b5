import type { BookCell, BookColumn } from '../../model/book.ts';
import { CONCLUSIONS, type Ruling } from '../../model/decision.ts';
import type { Finding, Language } from '../../model/finding.ts';
import { BOOK_WORDING } from '../../wording/book-wording.ts';
import { CONCLUSION_WORDING, TAKE_WORDING } from '../../wording/decision-wording.ts';

/** The columns that people fill in, and the hidden one by which what they filled in finds its way back. */
export const fillColumns = (language: Language): readonly BookColumn[] => [
  {
    heading: BOOK_WORDING.conclusion[language],
    width: 14,
    kind: 'fill',
    choices: CONCLUSIONS.map((conclusion) => CONCLUSION_WORDING[conclusion][language]),
  },
  {
    heading: BOOK_WORDING.rightValue[language],
    width: 14,
    kind: 'fill',
    choices: [TAKE_WORDING.list[language], TAKE_WORDING.registry[language]],
    isOpen: true,
  },
  { heading: BOOK_WORDING.note[language], width: 15, kind: 'fill' },
  { heading: BOOK_WORDING.by[language], width: 13, kind: 'fill' },
  { heading: BOOK_WORDING.on[language], width: 11, kind: 'fill-day' },
  { heading: BOOK_WORDING.id[language], width: 18, kind: 'id' },
];

function valueIn(value: Ruling['value'], language: Language): string | null {
  if (value === null) return null;
  return 'typed' in value ? value.typed : TAKE_WORDING[value.take][language];
}

/** Blank for what is open; for what was settled, what was said of it. */
export function fillCells(finding: Finding, ruling: Ruling | null, language: Language): readonly BookCell[] {
  if (ruling === null) return [null, null, null, null, null, finding.id];
  const { conclusion, value, note, by, on } = ruling;
  return [CONCLUSION_WORDING[conclusion][language], valueIn(value, language), note, by, on === null ? null : { day: on }, finding.id];
}
