import type { Identifier } from '../model/finding.ts';
import type { TableAccount } from '../model/report.ts';
import { maskNumber } from '../wording/mask-number.ts';

const NUMBER_FIELDS: ReadonlySet<string | null> = new Set([
  'nationalId',
  'formerNationalId',
  'partyCard',
  'formerPartyCard',
  'dossierNumber',
  'otherId',
]);

const isIdentifier = (value: object): value is Identifier =>
  Object.keys(value).length === 1 && 'number' in value && typeof value.number === 'string';

/** A finding's data with every person's number in it masked. */
export function maskIdentifiers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(maskIdentifiers);
  if (isIdentifier(value)) return { number: maskNumber(value.number) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskIdentifiers(inner)]));
}

/** What was repaired on reading, with the numbers of persons masked: their columns say which these are. */
export function maskRepairs({ columns, repairs }: TableAccount): TableAccount['repairs'] {
  const fields = new Map(columns.map(({ column, field }) => [column, field]));
  return repairs.map((repair) =>
    NUMBER_FIELDS.has(fields.get(repair.column) ?? null) ? { ...repair, from: maskNumber(repair.from), to: maskNumber(repair.to) } : repair,
  );
}

/** A number as long as a person's, in whatever column it was typed. */
const LONG_NUMBER = /\d(?:[\s.]?\d){8,}/g;

/** A cell that could not be read, with what is left of a person's number in it masked. */
export const maskIssue = <Issue extends { readonly field: string; readonly text: string }>(issue: Issue): Issue => ({
  ...issue,
  text: NUMBER_FIELDS.has(issue.field) ? maskNumber(issue.text) : issue.text.replace(LONG_NUMBER, maskNumber),
});
