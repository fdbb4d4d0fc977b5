import type { Field } from '../model/field.ts';
import type { Inspection, TableInspection } from '../model/inspection.ts';
import { FIELD_WORDING } from '../wording/field-wording.ts';
import { formatDay } from '../wording/format-day.ts';
import { CERTAINTY_WORDING, FURNITURE_WORDING, INSPECT_WORDING, issueIn, KIND_WORDING } from '../wording/inspect-wording.ts';
import { repairIn } from '../wording/repair-wording.ts';
import { REPORT_WORDING } from '../wording/report-wording.ts';
import { ROLE_WORDING } from '../wording/role-wording.ts';
import { maskIssue } from './mask-identifiers.ts';
import type { ReportOptions } from './report-options.ts';
import { padLeft, padRight, widestOf } from './text/display-width.ts';
import { groupBy } from './text/group-by.ts';
import { type Page, pageOf } from './text/page.ts';
import { placedText } from './text/placed-text.ts';
import { rowRanges, sheetRef } from './text/record-lines.ts';
import { fatesLine } from './text/text-row-fates.ts';
import { skippedLines } from './text/text-skipped.ts';
import { printable, wrapText } from './text/wrap-text.ts';

/** Beyond this many, cells that could not be read are counted and not listed. */
const MOST_ISSUES = 20;

const labelled = (label: string, text: string, { width }: Page) => wrapText(`    ${label}: `, text, width, 6);

function organizationLines({ organizations }: TableInspection, page: Page): readonly string[] {
  const { language } = page;
  const label = INSPECT_WORDING.organizations[language];
  return organizations.flatMap((placed) => labelled(label, `${placedText(placed, language)}: ${placed.records}`, page));
}

/** The field as `--columns` names it, with its meaning where the reader is not of that language: "fullName (họ và tên)". */
const fieldIn = (field: Field, language: Page['language']): string => (language === 'vi' ? `${field} (${FIELD_WORDING[field].vi})` : field);

function columnLines({ columns }: TableInspection, { language, faint }: Page): readonly string[] {
  if (columns.length === 0) return [];
  const letters = widestOf(columns.map(({ column }) => column));
  const fields = columns.map(({ field }) => (field === null ? INSPECT_WORDING.notRead[language] : fieldIn(field, language)));
  const widest = widestOf(fields);
  const lines = columns.map(({ column, heading, certainty }, index) => {
    const sure = certainty === null ? '' : faint(`  ${CERTAINTY_WORDING[certainty][language]}`);
    return `      ${padLeft(column, letters)}  ${padRight(fields[index] ?? '', widest)}  ${heading === '' ? INSPECT_WORDING.noColumnHeading[language] : `“${printable(heading)}”`}${sure}`;
  });
  return [`    ${INSPECT_WORDING.columns[language]}:`, ...lines];
}

function furnitureText({ furniture }: TableInspection, { language }: Page): string {
  const reasons = groupBy(furniture, ({ reason }) => reason);
  return [...reasons]
    .map(
      ([reason, rows]) =>
        `${FURNITURE_WORDING[reason as keyof typeof FURNITURE_WORDING][language]} ${rowRanges(rows.map(({ row }) => row))}`,
    )
    .join('; ');
}

function repairsText({ repairs }: TableInspection, { language }: Page): string {
  return [...groupBy(repairs, ({ kind }) => kind)].map(([kind, cells]) => `${repairIn(kind, language)} ${cells.length}`).join('; ');
}

function problemLines({ problemRows, beside, issues }: TableInspection, page: Page, showIds: boolean): readonly string[] {
  const { language, width } = page;
  if (problemRows.length + beside.length + issues.length === 0) return [];
  const shown = issues.slice(0, MOST_ISSUES).map((issue) => (showIds ? issue : maskIssue(issue)));
  return [
    `    ${INSPECT_WORDING.problems[language]}:`,
    ...problemRows.flatMap((row) => wrapText(`      ${row}: `, INSPECT_WORDING.unread[language], width)),
    ...beside.flatMap(({ row, columns }) => wrapText(`      ${row} ${columns.join(' ')}: `, INSPECT_WORDING.beside[language], width)),
    ...shown.flatMap((issue) => {
      const { column, row, heading, text } = issue;
      return wrapText(`      ${column}${row}: `, `“${heading}” ${JSON.stringify(text)}: ${issueIn(issue)[language]}`, width);
    }),
    ...(issues.length > shown.length ? [`      … ${issues.length - shown.length}`] : []),
  ];
}

function tableLines(file: string, table: TableInspection, page: Page, showIds: boolean): readonly string[] {
  const { language, heading } = page;
  const line = (key: keyof typeof INSPECT_WORDING, text: string) =>
    text === '' ? [] : labelled(INSPECT_WORDING[key][language], text, page);
  return [
    `  ${heading(sheetRef(file, table.sheet))}: ${KIND_WORDING[table.kind][language]}`,
    ...(table.isHidden ? [`    ${INSPECT_WORDING.hiddenSheet[language]}`] : []),
    ...line(
      'headingRows',
      rowRanges(table.headingRows) || INSPECT_WORDING[table.columns.length > 0 ? 'headingBefore' : 'noHeading'][language],
    ),
    ...line('asOf', table.asOf === null ? INSPECT_WORDING.notSaid[language] : formatDay(table.asOf, language)),
    ...organizationLines(table, page),
    ...columnLines(table, page),
    ...line('hiddenRows', rowRanges(table.hiddenRows)),
    ...line('hiddenColumns', table.hiddenColumns.join(', ')),
    ...line('furniture', furnitureText(table, page)),
    ...line('repairs', repairsText(table, page)),
    ...problemLines(table, page, showIds),
    ...line('rows', fatesLine(table, language)),
  ];
}

/** How every file was understood, sheet by sheet, for the person who has to trust or correct it. */
export function inspectText(inspection: Inspection, options: ReportOptions): string {
  const page = pageOf(options);
  const { language, heading } = page;
  const lines = inspection.inputs.flatMap(({ role, isAssumed, file, tables }) => [
    '',
    heading(`${printable(file)} (${ROLE_WORDING[role][language]}${isAssumed ? `; ${INSPECT_WORDING.assumed[language]}` : ''})`),
    ...tables.flatMap((table, index) => [...(index === 0 ? [] : ['']), ...tableLines(file, table, page, options.showIds)]),
  ]);
  const head = [
    heading(`reconcile ${inspection.version} - ${INSPECT_WORDING.tagline[language]}`),
    `${REPORT_WORDING.asOf[language]}: ${formatDay(inspection.asOf, language)}`,
  ];
  return `${[...head, ...lines, ...skippedLines(inspection.skipped, page)].join('\n')}\n`;
}
