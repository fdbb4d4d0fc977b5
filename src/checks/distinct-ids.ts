import type { Finding } from '../model/finding.ts';

/** Findings that nothing in their subject tells apart get a number each, so that a decision on one is no decision on the other. */
export function withDistinctIds(findings: readonly Finding[], digest: (text: string) => string): readonly Finding[] {
  const used = new Map<string, number>();
  return findings.map((finding) => {
    const nth = (used.get(finding.id) ?? 0) + 1;
    used.set(finding.id, nth);
    return nth === 1 ? finding : { ...finding, id: digest(`${finding.id}#${nth}`).slice(0, finding.id.length) };
  });
}
