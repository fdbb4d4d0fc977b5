import type { Language } from '../../model/finding.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';

/** "registry" is the flag that supplies it; alternatives stand beside each other with a bar. */
const flagsOf = (need: string, language: Language): string =>
  need
    .split('|')
    .map((role) => `--${role.trim()}`)
    .join(` ${REPORT_WORDING.or[language]} `);

/** `--transfers, --registry or --branches`: what would let a rule be examined. */
export const neededFlags = (needs: readonly string[], language: Language): string =>
  needs.map((need) => flagsOf(need, language)).join(', ');
