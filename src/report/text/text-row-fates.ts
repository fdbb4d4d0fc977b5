import type { Report, TableAccount } from '../../model/report.ts';
import { FATE_WORDING } from '../../wording/fate-wording.ts';
import { formatCount } from '../../wording/format-count.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';
import { displayWidth, padLeft, padRight, widestOf } from './display-width.ts';
import type { Page } from './page.ts';
import { sheetRef } from './record-lines.ts';
import { skippedLines } from './text-skipped.ts';
import { wrapText } from './wrap-text.ts';

const FATES = ['records', 'continuations', 'furniture', 'blank', 'problems'] as const;

type Fates = Readonly<Record<(typeof FATES)[number] | 'rows', number>>;

const fatesOf = ({ furniture, ...counts }: TableAccount): Fates => ({ ...counts, furniture: furniture.length });

const sumOf = (all: readonly Fates[]): Fates => {
  const sum = (fate: keyof Fates) => all.reduce((total, fates) => total + fates[fate], 0);
  const [rows, records, continuations] = [sum('rows'), sum('records'), sum('continuations')];
  return { rows, records, continuations, furniture: sum('furniture'), blank: sum('blank'), problems: sum('problems') };
};

/** "33 = 25 + 1 + 6 + 0 + 1", in cells that stand under each other. */
function cellsOf(fates: Fates, language: Page['language']): readonly string[] {
  const isBalanced = fates.rows === FATES.reduce((sum, fate) => sum + fates[fate], 0);
  const signs = FATES.map((_, index) => (index > 0 ? '+' : isBalanced ? '=' : '≠'));
  return [formatCount(fates.rows, language), ...FATES.flatMap((fate, index) => [signs[index] ?? '', formatCount(fates[fate], language)])];
}

/** "33 = 25 + 1 + 6 + 0 + 1 (rows = records + …)". */
export const fatesLine = (table: TableAccount, language: Page['language']): string =>
  `${cellsOf(fatesOf(table), language).join(' ')} (${legendOf(language)})`;

const legendOf = (language: Page['language']): string =>
  `${FATE_WORDING.rows[language]} = ${FATES.map((fate) => FATE_WORDING[fate][language]).join(' + ')}`;

/** What became of every row: a line for each sheet, and a total that adds up; then the files passed over. */
export function textRowFates(report: Report, page: Page): readonly string[] {
  const { language, heading } = page;
  const tables = report.inputs.flatMap(({ file, tables }) =>
    tables.map((table) => ({ name: sheetRef(file, table.sheet), fates: fatesOf(table) })),
  );
  const total = { name: REPORT_WORDING.total[language], fates: sumOf(tables.map(({ fates }) => fates)) };
  const lines = [...tables, total].map(({ name, fates }) => ({ name, cells: cellsOf(fates, language) }));
  const widths = (lines[0]?.cells ?? []).map((_, index) => widestOf(lines.map(({ cells }) => cells[index] ?? '')));
  const sumWidth = widths.reduce((sum, width) => sum + width + 1, 0);
  const nameWidth = Math.min(widestOf(lines.map(({ name }) => name)), Math.max(0, page.width - sumWidth - 3));

  const lineOf = (name: string, cells: readonly string[]) =>
    `  ${padRight(name, nameWidth)}  ${cells.map((cell, index) => padLeft(cell, widths[index] ?? 0)).join(' ')}`;
  return [
    heading(REPORT_WORDING.rowFates[language]),
    ...wrapText('  ', legendOf(language), page.width),
    ...lines.flatMap(({ name, cells }) => (displayWidth(name) > nameWidth ? [`  ${name}`, lineOf('', cells)] : [lineOf(name, cells)])),
    ...skippedLines(report.skipped, page),
  ];
}
