// node match-lists.js REGISTRY.csv BRANCHES.csv COLUMNS.json [--rules]: matches two lists in a process of its own and prints, as
// JSON, who was matched, how long each part took, how much was compared, and the most memory that was held.
import { readFileSync } from 'node:fs';
import { loadInputs } from '../../../dist/load/load-inputs.js';
import { candidatesOf } from '../../../dist/match/blocks.js';
import { matchingOf } from '../../../dist/match/match.js';
import { runMatch } from '../../../dist/match/match-run.js';
import { BLOCKING } from '../../../dist/match/model.js';
import { pairWeight } from '../../../dist/match/scoring.js';
import { DEFAULT_SETTINGS, probabilityAt } from '../../../dist/match/settings.js';
import { normalise } from '../../../dist/normalise/normalise.js';
import { calibrationOf } from './accuracy.js';
import { rowsOf } from './lists.js';

const [registry, branches, columns, wanted] = process.argv.slice(2);
const seconds = (since) => Number(process.hrtime.bigint() - since) / 1e9;

const start = process.hrtime.bigint();
const roles = { registry: [registry], branches: [branches], transfers: [], organizations: [] };
const loaded = await loadInputs({
  ...roles,
  paths: [],
  columns: JSON.parse(readFileSync(columns, 'utf8')),
  keepGoing: false,
  assumed: null,
});
const { nodes, persons } = normalise(loaded.tables, '2024-02-18');
const read = seconds(start);

const begun = process.hrtime.bigint();
const run = runMatch(nodes);
const matching = matchingOf(run);
const matched = seconds(begun);
const { maxRSS } = process.resourceUsage();

// A csv's first row is its heading.
const places = persons.map(({ source }) => ({ isLeft: source.role === 'branches', at: source.row - 2 }));
const sided = (a, b) =>
  places[a].isLeft === places[b].isLeft ? null : places[a].isLeft ? [places[a].at, places[b].at] : [places[b].at, places[a].at];
const pairsOf = (verdict) =>
  matching.pairs
    .filter((pair) => pair.verdict === verdict)
    .flatMap(({ left, right }) => [sided(left, right)].filter((pair) => pair !== null));

const truths = { left: rowsOf(branches).map(({ truth }) => truth), right: rowsOf(registry).map(({ truth }) => truth) };
const positions = run.rows.map(({ index }) => index);
const isTrue = (pair) => truths.left[pair[0]] === truths.right[pair[1]];

/** Every compared pair of a list row and a registry row. */
function* comparedPairs() {
  const { count, left, right, pattern } = run.compared;
  for (let at = 0; at < count; at += 1) {
    const pair = sided(positions[left[at]], positions[right[at]]);
    if (pair !== null) yield { pair, a: left[at], b: right[at], pattern: run.contest.scoring.patterns.all[pattern[at]] };
  }
}

function* scoredPairs() {
  for (const { pair, a, b, pattern } of comparedPairs()) {
    const isOutOfQuestion = pattern.isHopeless;
    const weight = pairWeight(run.contest.scoring, pattern, a, b);
    if (!isOutOfQuestion) yield { probability: probabilityAt(weight), isTrue: isTrue(pair) };
  }
}

/** For each blocking rule the pairs it proposes, and the true ones that no other rule proposes. */
function rulesReport() {
  const { scoring } = run.contest;
  const proposedBy = new Map();
  const reports = BLOCKING.map((keys, rule) => {
    const candidates = candidatesOf(scoring.columns, DEFAULT_SETTINGS, [keys]);
    const found = new Int32Array(scoring.columns.size);
    for (let row = 0; row < scoring.columns.size; row += 1) {
      const count = candidates.of(row, found);
      for (const other of found.subarray(0, count)) {
        const pair = sided(positions[row], positions[other]);
        if (pair !== null && isTrue(pair)) proposedBy.set(pair.join(), [...(proposedBy.get(pair.join()) ?? []), rule]);
      }
    }
    return { keys, ...candidates.reports[0] };
  });
  const alone = [...proposedBy.values()].filter((rules) => rules.length === 1).flat();
  return {
    found: proposedBy.size,
    rules: reports.map(({ keys, pairs, proposed }, rule) => ({
      keys,
      pairs,
      proposed,
      lostWithout: alone.filter((other) => other === rule).length,
    })),
  };
}

const result = {
  rows: nodes.length,
  read,
  matched,
  mebibytes: maxRSS / 1024,
  compared: run.compared.compared,
  estimate: matching.estimate,
  same: pairsOf('same'),
  unsure: new Set(pairsOf('unsure').map(([left]) => left)).size,
  calibration: calibrationOf(scoredPairs()),
  blocking: wanted === '--rules' ? rulesReport() : null,
};
process.stdout.write(JSON.stringify(result));
