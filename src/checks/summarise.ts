import type { Finding } from '../model/finding.ts';
import type { Summary } from '../model/report.ts';
import type { Standing } from '../standing/standing.ts';
import type { AnyRule } from './define-rule.ts';
import type { Run } from './run-rules.ts';

const distinctPersons = (findings: readonly Finding[]) => new Set(findings.flatMap(({ personKey }) => personKey ?? [])).size;

const countByRule = (rules: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Counts for the report's end; `findings` are those selected, `run` is everything. */
export function summarise(
  findings: readonly Finding[],
  selected: readonly AnyRule[],
  run: Run,
  standing: Standing,
): Omit<Summary, 'settings'> {
  const people = standing.dossiers.filter(({ isInScope, lists, registry }) => isInScope && lists.length + registry.length > 0);
  const ids = new Set<string>(selected.map(({ id }) => id));
  const breaching = new Set<string>(selected.filter(({ breach }) => breach).map(({ id }) => id));
  const isFault = ({ severity }: Finding) => severity !== 'info';
  const breaches = findings.filter((finding) => isFault(finding) && breaching.has(finding.rule));
  return {
    members: people.length,
    matched: people.filter(({ lists, registry }) => lists.length > 0 && registry.length > 0).length,
    unsure: findings.filter(({ rule }) => rule === 'matches/unsure').length,
    outOfScope: standing.dossiers.filter(({ isInScope, registry }) => !isInScope && registry.length > 0).length,
    byRule: countByRule(findings.map(({ rule }) => rule)),
    persons: distinctPersons(findings.filter(isFault)),
    breaches: { persons: distinctPersons(breaches), byRule: countByRule(breaches.map(({ rule }) => rule)) },
    notExamined: run.notExamined.filter(({ rule }) => ids.has(rule)),
    leftToOthers: countByRule(run.yielded.filter(({ outcome, to }) => ids.has(outcome.rule.id) && !ids.has(to)).map(({ to }) => to)),
  };
}
