import type { Finding } from '../model/finding.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** "Chi bộ xóm 2" before "Chi bộ xóm 10": runs of digits are ordered as numbers, the same on every machine. */
const naturalKey = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));

/** File, sheet and row of the first record. */
const placeKey = ({ records: [first] }: Finding) => (first ? naturalKey(`${first.file}#${first.sheet}!${first.row}`) : '');

/** By committee, chi bộ, person and rule; findings about the chi bộ itself come first, those about a file alone come last. */
export function orderFindings(findings: readonly Finding[], ruleOrder: readonly string[]): readonly Finding[] {
  const position = new Map(ruleOrder.map((rule, index) => [rule, index]));
  const isAboutFile = ({ organization, person }: Finding) => Number(organization === null && person === null);
  return findings.toSorted(
    (a, b) =>
      isAboutFile(a) - isAboutFile(b) ||
      compare(naturalKey(a.committee ?? ''), naturalKey(b.committee ?? '')) ||
      compare(naturalKey(a.organization ?? ''), naturalKey(b.organization ?? '')) ||
      compare(a.person ?? '', b.person ?? '') ||
      compare(a.personKey ?? '', b.personKey ?? '') ||
      (position.get(a.rule) ?? 0) - (position.get(b.rule) ?? 0) ||
      (isAboutFile(a) === 1 ? compare(placeKey(a), placeKey(b)) : 0) ||
      compare(a.id, b.id),
  );
}
