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

/** A number as long as a person's, in whatever column it was typed. */
const LONG_NUMBER = /\d(?:[\s.]?\d){8,}/g;

/** In a name's cell an old card, too: no date is lost by it. */
const NUMBER_BESIDE_NAME = /\d(?:[\s.]?\d){6,}/g;

function maskIn(field: string | null, text: string): string {
  if (NUMBER_FIELDS.has(field)) return maskNumber(text);
  return text.replace(field === 'fullName' ? NUMBER_BESIDE_NAME : LONG_NUMBER, maskNumber);
}

/**
 * What was repaired on reading, with the numbers of persons masked: their columns say which these are, and a name's cell may hold
 * one. What stands over a column of numbers is its heading, or a title.
 */
export function maskRepairs({ columns, repairs, headingRows, furniture }: TableAccount): TableAccount['repairs'] {
  const fields = new Map(columns.map(({ column, field }) => [column, field]));
  const nobody = new Set([...headingRows, ...furniture.map(({ row }) => row)]);
  return repairs.map((repair) => {
    const field = nobody.has(repair.row) ? null : (fields.get(repair.column) ?? null);
    return { ...repair, from: maskIn(field, repair.from), to: maskIn(field, repair.to) };
  });
}

/** A cell that could not be read, with what is left of a person's number in it masked. */
export const maskIssue = <Issue extends { readonly field: string; readonly text: string }>(issue: Issue): Issue => ({
  ...issue,
  text: maskIn(issue.field, issue.text),
});
