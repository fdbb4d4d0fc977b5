import type { CellIssue } from '../../model/cell-issue.ts';
import type { Field } from '../../model/field.ts';
import type { Identifier } from '../../model/finding.ts';
import type { Dossier } from '../../standing/dossier.ts';
import type { Standing } from '../../standing/standing.ts';
import type { RuleContext, TableSubject } from '../define-rule.ts';
import { cellFact } from '../fact-keys.ts';
import { rowText } from './table-identity.ts';

const NUMBERS: ReadonlySet<Field> = new Set([
  'nationalId',
  'formerNationalId',
  'partyCard',
  'formerPartyCard',
  'dossierNumber',
  'otherId',
] as const);

/** What is left of a person's number is masked like the number itself. */
const shown = (field: Field, text: string): string | Identifier => (NUMBERS.has(field) && /\d{3}/.test(text) ? { number: text } : text);

/** Whose row a cell stands in; null for a row of an organisation, or one that names nobody. */
function dossierOf({ node, source }: CellIssue, { persons, personOf, dossiers }: Standing): Dossier | null {
  const record = node === null ? undefined : persons[node];
  const isOwn = record?.source.file === source.file && record.source.sheet === source.sheet && record.source.row === source.row;
  return isOwn ? (dossiers[personOf[record.node] ?? -1] ?? null) : null;
}

/** One finding a cell, named by column and row; cells of people out of scope are left out. */
export const cellFindings = ({ table, issues }: TableSubject, kind: CellIssue['kind'], { standing }: RuleContext) =>
  issues
    .filter((issue) => issue.kind === kind)
    .map((issue) => ({ issue, person: dossierOf(issue, standing) }))
    .filter(({ person }) => person === null || person.isInScope)
    .map(({ issue: { source, column, heading, field, text }, person }) => ({
      data: {
        file: source.file,
        sheet: source.sheet,
        row: source.row,
        column,
        heading: heading.replaceAll('\n', ' '),
        text: shown(field, text),
      },
      records: [source],
      facts: [cellFact(source, column)],
      person,
      discriminator: person ? `${source.role}|${field}` : `${source.role}|${heading}|${text}|${rowText(table, source.row)}`,
    }));
