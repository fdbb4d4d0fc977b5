import type { InputAccount, PlacedRows, Report } from '../../model/report.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatDay } from '../../wording/format-day.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';
import { ROLE_WORDING } from '../../wording/role-wording.ts';
import { padRight, widestOf } from './display-width.ts';
import type { Page } from './page.ts';
import { placedText } from './placed-text.ts';
import { unreadLines } from './text-skipped.ts';
import { printable, wrapText } from './wrap-text.ts';

/** Enough of a fingerprint to compare two files by eye. */
const SHA_SHOWN = 12;

/** Whose list it is goes without saying where the list says so itself. */
const isNotAsSaid = ({ from, overruled }: PlacedRows) => from === null || from === 'registry' || overruled.length > 0;

function inputLines(input: InputAccount, roleWidth: number, { language, faint, width }: Page): readonly string[] {
  const role = padRight(ROLE_WORDING[input.role][language], roleWidth);
  const tables = input.tables.flatMap(({ sheet, records, columns, organizations }) => {
    const name = sheet === '' ? REPORT_WORDING.plainTable[language] : printable(sheet);
    const unread = columns.filter(({ heading, field, certainty }) => heading !== '' && field === null && certainty === null);
    const headings = unread.map(({ heading }) => `“${heading}”`).join(', ');
    return [
      `      ${name}: ${formatCount(records, language)} ${REPORT_WORDING[records === 1 ? 'record' : 'records'][language]}`,
      ...organizations.filter(isNotAsSaid).flatMap((placed) => wrapText('        ', placedText(placed, language), width, 10)),
      ...(unread.length === 0 ? [] : wrapText(`        ${REPORT_WORDING.notUnderstood[language]}: `, headings, width, 10)),
    ];
  });
  return [`  ${role}  ${printable(input.file)}  ${faint(`sha256 ${input.sha256.slice(0, SHA_SHOWN)}`)}`, ...tables];
}

/** The tool, the day and the check, every file that was read, and those that could not be: whoever reads on must know. */
export function textHeader(report: Report, page: Page): readonly string[] {
  const { language, heading } = page;
  const roleWidth = widestOf(report.inputs.map(({ role }) => ROLE_WORDING[role][language]));
  const command = report.command === 'audit' ? REPORT_WORDING.audit[language] : report.command;
  return [
    heading(`reconcile ${report.version} - ${REPORT_WORDING.tagline[language]}`),
    `${REPORT_WORDING.asOf[language]}: ${formatDay(report.asOf, language)}`,
    `${REPORT_WORDING.command[language]}: ${command}`,
    '',
    heading(REPORT_WORDING.inputs[language]),
    ...report.inputs.flatMap((input) => inputLines(input, roleWidth, page)),
    ...unreadLines(report.skipped, page),
  ];
}
