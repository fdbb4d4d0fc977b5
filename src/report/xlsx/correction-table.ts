import type { BookCell, BookColumn, BookTable } from '../../model/book.ts';
import { differingValues } from '../../model/differing-values.ts';
import type { Language } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { BOOK_WORDING } from '../../wording/book-wording.ts';
import { maskNumber } from '../../wording/mask-number.ts';
import { valueInCell } from '../../wording/value-wording.ts';
import { differingParts } from './differing-parts.ts';
import { fillCells, fillColumns } from './fill-columns.ts';
import type { BookFinding, BookOptions } from './finding-table.ts';
import { placesWriter } from './places-writer.ts';

const TEXT_COLUMNS = [
  ['person', 18],
  ['branch', 20],
  ['subject', 16],
  ['inRegistry', 24],
  ['onList', 24],
  ['places', 24],
  ['advice', 26],
] as const satisfies readonly (readonly [keyof typeof BOOK_WORDING, number])[];

const columns = (language: Language): readonly BookColumn[] => [
  { heading: BOOK_WORDING.number[language], width: 5, kind: 'number' },
  ...TEXT_COLUMNS.map(([name, width]) => ({ heading: BOOK_WORDING[name][language], width, kind: 'text' as const })),
  ...fillColumns(language),
];

type Writer = (found: BookFinding, values: NonNullable<ReturnType<typeof differingValues>>) => readonly BookCell[];

/** Writes a finding's cells, without its number. */
function cellsWriter({ rules, inputs }: Report, { language, showIds }: BookOptions): Writer {
  const placesOf = placesWriter(inputs);
  const shown = (value: string | { readonly number: string }) =>
    typeof value === 'string' || showIds ? valueInCell(value, language) : maskNumber(value.number);
  return ({ finding, ruling }, values) => {
    const [registry, list] = differingParts(shown(values.registry), shown(values.list));
    return [
      finding.person,
      [finding.organization, finding.committee].filter((name) => name !== null).join('\n'),
      rules[finding.rule]?.title[language] ?? finding.rule,
      { parts: registry },
      { parts: list },
      placesOf(finding.records),
      finding.advice?.[language] ?? null,
      ...fillCells(finding, ruling, language),
    ];
  };
}

/** What the registry has beside what the list has, the letters that differ marked in both; null where nothing differs. */
export function correctionTable(findings: readonly BookFinding[], report: Report, options: BookOptions): BookTable | null {
  const cellsOf = cellsWriter(report, options);
  const rows = findings.flatMap((found) => {
    const values = differingValues(found.finding);
    return values === null ? [] : [cellsOf(found, values)];
  });
  if (rows.length === 0) return null;
  return { columns: columns(options.language), rows: rows.map((cells, at) => [at + 1, ...cells]), frozen: 2 };
}
