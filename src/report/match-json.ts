import type { LevelOutcome, MatchEstimate } from '../model/match.ts';
import type { MatchedRow, MatchReport, RowPair } from '../model/match-report.ts';
import { roundedDown } from './rounded-down.ts';
import { skippedJson } from './skipped-json.ts';

const rowJson = ({ file, sheet, row }: MatchedRow) => ({ file, sheet, row });

/** Weights are kept in millionths of a bit. */
const levelJson = ({ comparison, level, weight }: LevelOutcome) => ({ comparison, level, bits: weight / 1e6 });

const pairJson = ({ left, right, verdict, probability, levels }: RowPair) => ({
  left: rowJson(left),
  right: rowJson(right),
  verdict,
  probability: roundedDown(probability),
  levels: levels().map(levelJson),
});

const estimateJson = ({ precision, recall }: MatchEstimate) => ({ precision: roundedDown(precision), recall: roundedDown(recall) });

/** Who is who for programs, in the stable form that `reconcile schema match` describes. */
export function matchJson({ version, asOf, inputs, skipped, thresholds, summary, pairs, indistinct }: MatchReport): string {
  const head = {
    schema: 'reconcile-match/1',
    tool: { name: 'reconcile', version },
    asOf,
    inputs: inputs.map(({ role, file, sha256 }) => ({ role, file, sha256 })),
    skipped: skippedJson(skipped),
    thresholds,
    summary: { ...summary, estimate: summary.estimate && estimateJson(summary.estimate) },
    indistinct: indistinct.map(rowJson),
  };
  // A pair a line: lists of fifty thousand stay readable, and a tenth of the size.
  const lines = pairs.map((pair) => `    ${JSON.stringify(pairJson(pair))}`).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "pairs": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}
