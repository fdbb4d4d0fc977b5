import type { Finding } from '../model/finding.ts';
import { naturalOrder } from '../model/natural-order.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** File, sheet and row of the first record. */
const placeKey = ({ records: [first] }: Finding) => (first ? `${first.file}#${first.sheet}!${first.row}` : '');

/** By committee, chi bộ, person and rule; findings about the chi bộ itself come first, those about a file alone come last. */
export function orderFindings(findings: readonly Finding[], ruleOrder: readonly string[]): readonly Finding[] {
  const position = new Map(ruleOrder.map((rule, index) => [rule, index]));
  const isAboutFile = ({ organization, person }: Finding) => Number(organization === null && person === null);
  return findings.toSorted(
    (a, b) =>
      isAboutFile(a) - isAboutFile(b) ||
      naturalOrder(a.committee ?? '', b.committee ?? '') ||
      naturalOrder(a.organization ?? '', b.organization ?? '') ||
      compare(a.person ?? '', b.person ?? '') ||
      compare(a.personKey ?? '', b.personKey ?? '') ||
      (position.get(a.rule) ?? 0) - (position.get(b.rule) ?? 0) ||
      (isAboutFile(a) === 1 ? naturalOrder(placeKey(a), placeKey(b)) : 0) ||
      compare(a.id, b.id),
  );
}
