import { expect, test } from 'vitest';
import type { Bilingual } from '../../src/model/finding.ts';
import { BOOK_WORDING } from '../../src/wording/book-wording.ts';
import { CORRECTIONS_WORDING } from '../../src/wording/corrections-wording.ts';
import { CONCLUSION_WORDING } from '../../src/wording/decision-wording.ts';
import { EXPLAIN_WORDING, REASON_WORDING, VERDICT_WORDING } from '../../src/wording/explain-wording.ts';
import { FATE_WORDING } from '../../src/wording/fate-wording.ts';
import { HELP_WORDING } from '../../src/wording/help-wording.ts';
import { REPORT_WORDING } from '../../src/wording/report-wording.ts';
import { REVIEW_WORDING } from '../../src/wording/review-wording.ts';
import { ROLE_WORDING } from '../../src/wording/role-wording.ts';
import { SEVERITY_WORDING } from '../../src/wording/severity-wording.ts';
import { USAGE_WORDING } from '../../src/wording/usage-wording.ts';

// Every parameter reads as text, as a list of words and as a sentence in both languages.
const ANYTHING = Object.assign(['one', 'two'], { vi: 'một', en: 'one' });

const isBilingual = (entry: unknown): entry is Bilingual => typeof entry === 'object' && entry !== null && 'vi' in entry && 'en' in entry;

const entries = Object.entries({
  ...FATE_WORDING,
  ...REPORT_WORDING,
  ...EXPLAIN_WORDING,
  ...REASON_WORDING,
  ...VERDICT_WORDING,
  ...ROLE_WORDING,
  ...SEVERITY_WORDING,
  ...HELP_WORDING,
  ...USAGE_WORDING,
  ...BOOK_WORDING,
  ...CONCLUSION_WORDING,
  ...CORRECTIONS_WORDING,
  ...REVIEW_WORDING,
}).map(
  ([name, entry]) =>
    [name, typeof entry === 'function' ? Reflect.apply(entry, null, [ANYTHING, ANYTHING, ANYTHING, ANYTHING]) : entry] as const,
);

test.each(entries)('%s is said in both languages', (_, entry) => {
  expect(isBilingual(entry) && entry.vi.trim() !== '' && entry.en.trim() !== '').toBe(true);
});

test.each(entries)('%s is composed, and neither shouts nor ends an error in a full stop', (name, entry) => {
  const texts = isBilingual(entry) ? [entry.vi, entry.en] : [];
  for (const text of texts) {
    expect(text).toBe(text.normalize('NFC'));
    // file#sheet!row is a place.
    expect(text).not.toMatch(/!(?!\p{L})/u);
    if (name in USAGE_WORDING) expect(text).not.toMatch(/\.$/);
  }
});
