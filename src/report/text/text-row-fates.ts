import type { Report, TableAccount } from '../../model/report.ts';
import { FATE_WORDING } from '../../wording/fate-wording.ts';
import { formatCount } from '../../wording/format-count.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';
import { displayWidth, padLeft, padRight, widestOf } from './display-width.ts';
import type { Page } from './page.ts';
import { sheetRef } from './record-lines.ts';
import { printable } from './wrap-text.ts';

const FATES = ['records', 'continuations', 'furniture', 'blank', 'problems'] as const;

type Fates = Readonly<Record<(typeof FATES)[number] | 'rows', number>>;

const fatesOf = ({ furniture, ...counts }: TableAccount): Fates => ({ ...counts, furniture: furniture.length });

const sumOf = (all: readonly Fates[]): Fates => {
  const sum = (fate: keyof Fates) => all.reduce((total, fates) => total + fates[fate], 0);
  const [rows, records, continuations] = [sum('rows'), sum('records'), sum('continuations')];
  return { rows, records, continuations, furniture: sum('furniture'), blank: sum('blank'), problems: sum('problems') };
};

/** The cells of a line with the signs between them: rows = records + continuations + … */
function cellsOf(fates: Fates, language: Page['language']): readonly string[] {
  const isBalanced = fates.rows === FATES.reduce((sum, fate) => sum + fates[fate], 0);
  const parts = FATES.map((fate, index) => `${index === 0 ? (isBalanced ? '=' : '≠') : '+'} ${formatCount(fates[fate], language)}`);
  return [formatCount(fates.rows, language), ...parts];
}

/** What became of every row: a line for each sheet, and a total that adds up; then the files passed over. */
export function textRowFates(report: Report, page: Page): readonly string[] {
  const { language, heading } = page;
  const tables = report.inputs.flatMap(({ file, tables }) =>
    tables.map((table) => ({ name: sheetRef(file, table.sheet), fates: fatesOf(table) })),
  );
  const lines = [...tables, { name: REPORT_WORDING.total[language], fates: sumOf(tables.map(({ fates }) => fates)) }];
  const head = [FATE_WORDING.rows[language], ...FATES.map((fate, index) => `${index === 0 ? '=' : '+'} ${FATE_WORDING[fate][language]}`)];
  const rows = lines.map(({ name, fates }) => ({ name, cells: cellsOf(fates, language) }));
  const widths = head.map((cell, index) => widestOf([cell, ...rows.map(({ cells }) => cells[index] ?? '')]));

  const room = page.width - 2 - widths.reduce((sum, width) => sum + width + 2, 0);
  const nameWidth = Math.max(0, Math.min(room, widestOf(rows.map(({ name }) => name))));
  const lineOf = (name: string, cells: readonly string[]) =>
    `  ${padRight(name, nameWidth)}  ${cells.map((cell, index) => padLeft(cell, widths[index] ?? 0)).join('  ')}`;
  return [
    heading(REPORT_WORDING.rowFates[language]),
    lineOf('', head),
    ...rows.flatMap(({ name, cells }) => (displayWidth(name) > nameWidth ? [`  ${name}`, lineOf('', cells)] : [lineOf(name, cells)])),
    ...skippedLines(report, page),
  ];
}

function skippedLines({ skipped }: Report, { language, heading }: Page): readonly string[] {
  if (skipped.length === 0) return [];
  const lines = skipped.map(({ file, reason }) => `  ${printable(file)}: ${printable(reason)}`);
  return ['', heading(REPORT_WORDING.skipped[language]), ...lines];
}
