import type { Explanation, PairExplanation } from '../model/explanation.ts';
import type { MatchedRow } from '../model/match-report.ts';
import { roundedDown } from './rounded-down.ts';
import { skippedJson } from './skipped-json.ts';

const rowJson = ({ file, sheet, row }: MatchedRow) => ({ file, sheet, row });

const pairJson = ({ left, right, prior, levels, weight, probability, verdict, reason, blocks, others }: PairExplanation) => ({
  left: rowJson(left),
  right: rowJson(right),
  verdict,
  reason,
  probability: roundedDown(probability),
  bits: weight / 1e6,
  prior: prior / 1e6,
  levels: levels.map((level) => ({
    comparison: level.comparison,
    level: level.level,
    bits: level.weight / 1e6,
    left: level.left,
    right: level.right,
  })),
  blocks,
  others: others.map(rowJson),
});

/** Why, for programs, in the stable form that `reconcile schema explain` describes. */
export function explainJson({ version, asOf, inputs, skipped, finding, thresholds, pairs, rows }: Explanation): string {
  const json = {
    schema: 'reconcile-explain/1',
    tool: { name: 'reconcile', version },
    asOf,
    inputs: inputs.map(({ role, file, sha256 }) => ({ role, file, sha256 })),
    skipped: skippedJson(skipped),
    finding,
    thresholds,
    pairs: pairs.map(pairJson),
    rows: rows.map(({ row, found, candidates }) => ({
      row: rowJson(row),
      found: found.map(rowJson),
      candidates: candidates.map(pairJson),
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
