import { valuesKey } from '../model/decided-finding.ts';
import type { Ruling, SettledFinding } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';

/** Findings that are open, and those that people settled; a ruling on two values is none on others that stand there since. */
export function settleFindings(
  findings: readonly Finding[],
  settled: ReadonlyMap<string, Ruling>,
  digest: (text: string) => string,
): { readonly open: readonly Finding[]; readonly settled: readonly SettledFinding[] } {
  const rulingOn = (finding: Finding): Ruling | null => {
    const ruling = settled.get(finding.id);
    return ruling === undefined || ruling.values !== valuesKey(finding, digest) ? null : ruling;
  };
  return {
    open: findings.filter((finding) => rulingOn(finding) === null),
    settled: findings.flatMap((finding) => {
      const ruling = rulingOn(finding);
      return ruling === null ? [] : [{ finding, ruling }];
    }),
  };
}
