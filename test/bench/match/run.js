// node test/bench/match/run.js [--sample FOLDER] [--most ROWS]: how well people are matched, and how fast. Needs `npm run build`.
// Accuracy on the lists vn5k and on invented ones, beside what a spreadsheet's look-up finds; by kind of error; ten bins of
// calibration; what each blocking rule is worth; speed and memory from a thousand rows a side to `--most`. It fails where the
// sample or a peer is missing, and where a figure falls below what was reached: ours, or a peer's.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accuracyOf } from './accuracy.js';
import { baselinePairs } from './baselines.js';
import { ALL_COLUMNS, FEW_COLUMNS, rowsOf } from './lists.js';
import { csvOf, inventLists } from './write-lists.js';

const { values } = parseArgs({
  options: { sample: { type: 'string', default: '../shared/samples/vn5k' }, most: { type: 'string', default: '100000' } },
});
const SIZES = [1000, 10_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];

/** What was reached on vn5k, with all columns and with few, and must be again; `unsure` is a share of the list rows. */
const GOALS = {
  all: { f1: 0.9998, precision: 0.9999, unsure: 0.0005 },
  few: { f1: 0.997, precision: 0.9999, unsure: 0.0056 },
  // How far the accuracy that a run estimates of itself may be off.
  estimate: 0.001,
};

/** The same on invented lists of any size, with all columns. */
const INVENTED = { f1: 0.9985, precision: 0.9999, unsure: 0.0025 };

/** F1 that the peers reach on vn5k: one that falls short of it is not what people do, and no peer. */
const PEERS = { 'look-up by number': 0.872, 'number, else name and birth date': 0.98 };

/** What must be reached with fifty thousand rows a side, and how much dearer ten times the rows may be. */
const LIMITS = { rows: 50_000, seconds: 5, mebibytes: 1024, growth: 12 };

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);
const four = (number) => number.toFixed(4);
const folder = mkdtempSync(join(tmpdir(), 'reconcile-bench-'));
const failures = [];
const must = (holds, what) => {
  if (!holds) failures.push(what);
};

function match(registry, branches, columns, ...more) {
  const mapping = join(folder, 'columns.json');
  writeFileSync(mapping, JSON.stringify(columns));
  const printed = execFileSync(
    process.execPath,
    ['--max-old-space-size=8192', here('match-lists.js'), registry, branches, mapping, ...more],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  return JSON.parse(printed);
}

function mustReach(goal, { f1, precision, unsure }, what) {
  must(f1 >= goal.f1, `${what}: F1 is ${four(f1)}, not ${goal.f1}`);
  must(precision >= goal.precision, `${what}: precision is ${four(precision)}, not ${goal.precision}`);
  must(unsure <= goal.unsure, `${what}: ${(100 * unsure).toFixed(2)} % are unsure, not ${100 * goal.unsure} %`);
}

const accuracyLine = (name, { f1, precision, recall }) =>
  `${name.padEnd(34)} F1 ${four(f1)}  precision ${four(precision)}  recall ${four(recall)}`;

function sayKinds(all, few) {
  say('\nRecall by kind of error, with all columns and with name, birth date and number alone');
  for (const [kind, { rows, found }] of Object.entries(all).sort()) {
    say(`  ${kind.padEnd(18)} ${String(found).padStart(5)} of ${String(rows).padStart(5)}   ${String(few[kind].found).padStart(5)}`);
  }
}

function sayCalibration(bins) {
  say('\nCalibration: compared pairs by probability, and how many are one person');
  bins.forEach(({ pairs, expected, real }, bin) => {
    const shares = pairs === 0 ? '' : `expected ${four(expected / pairs)}  real ${four(real / pairs)}`;
    say(`  ${(bin / 10).toFixed(1)} to ${((bin + 1) / 10).toFixed(1)}  ${String(pairs).padStart(8)} pairs  ${shares}`);
  });
}

function sayRules({ found, rules }) {
  say(`\nBlocking rules: pairs in their blocks, pairs proposed, true pairs of ${found} that no other rule proposes`);
  for (const { keys, pairs, proposed, lostWithout } of rules) {
    say(
      `  ${keys.join(' + ').padEnd(36)} ${String(pairs).padStart(10)} ${String(proposed).padStart(10)} ${String(lostWithout).padStart(6)}`,
    );
  }
}

function sayPeers(left, right) {
  const found = baselinePairs(left, right);
  for (const [name, f1] of Object.entries(PEERS)) {
    if (found[name] === undefined) throw new Error(`the peer "${name}" is missing`);
    const accuracy = accuracyOf(found[name], left, right);
    say(accuracyLine(name, accuracy));
    must(accuracy.f1 >= f1, `the peer "${name}" is not what it should be`);
  }
}

function benchSample() {
  const [registry, branches] = ['registry', 'branches'].map((role) => join(values.sample, `vn5k_${role}.csv`));
  for (const path of [registry, branches]) if (!existsSync(path)) throw new Error(`${path} is missing: give its folder by --sample`);
  const [left, right] = [rowsOf(branches), rowsOf(registry)];
  const results = { all: match(registry, branches, ALL_COLUMNS, '--rules'), few: match(registry, branches, FEW_COLUMNS) };
  say(`vn5k: ${left.length} list rows, ${right.length} registry rows`);
  sayPeers(left, right);
  const accuracies = {};
  for (const [name, { same, unsure, estimate }] of Object.entries(results)) {
    const accuracy = accuracyOf(same, left, right);
    accuracies[name] = accuracy;
    const title = name === 'all' ? 'all columns' : 'name, birth date and number';
    say(`${accuracyLine(title, accuracy)}  unsure ${((100 * unsure) / left.length).toFixed(2)} %`);
    say(`${''.padEnd(34)} estimated  precision ${four(estimate.precision)}  recall ${four(estimate.recall)}`);
    mustReach(GOALS[name], { ...accuracy, unsure: unsure / left.length }, `vn5k, ${title}`);
    for (const measure of ['precision', 'recall'])
      must(Math.abs(estimate[measure] - accuracy[measure]) <= GOALS.estimate, `vn5k, ${title}: the estimated ${measure} is off`);
  }
  sayKinds(accuracies.all.kinds, accuracies.few.kinds);
  sayCalibration(results.few.calibration);
  sayRules(results.all.blocking);
}

function benchSpeed() {
  say('\nInvented lists, all columns; seconds to read and normalise, and to match');
  const took = new Map();
  for (const size of SIZES.filter((rows) => rows <= Number(values.most))) {
    const lists = inventLists(size);
    const [registry, branches] = [join(folder, 'registry.csv'), join(folder, 'branches.csv')];
    writeFileSync(registry, csvOf(lists.registry));
    writeFileSync(branches, csvOf(lists.branches));
    const { rows, read, matched, mebibytes, compared, same, unsure } = match(registry, branches, ALL_COLUMNS);
    took.set(size, matched);
    const accuracy = accuracyOf(same, lists.branches, lists.registry);
    say(
      `${String(size).padStart(9)} a side  read ${read.toFixed(2).padStart(7)} s  match ${matched.toFixed(2).padStart(7)} s  ${Math.round(compared / matched)} pairs/s  ${(compared / rows).toFixed(1)} pairs a row  ${mebibytes.toFixed(0).padStart(5)} MiB  F1 ${four(accuracy.f1)}  precision ${four(accuracy.precision)}  unsure ${((100 * unsure) / lists.branches.length).toFixed(2)} %`,
    );
    mustReach(INVENTED, { ...accuracy, unsure: unsure / lists.branches.length }, `${size} invented people a side`);
    if (size !== LIMITS.rows) continue;
    must(matched < LIMITS.seconds, `${size} a side take ${matched.toFixed(2)} s to match`);
    must(mebibytes < LIMITS.mebibytes, `${size} a side take ${mebibytes.toFixed(0)} MiB`);
  }
  if (!took.has(100_000)) return;
  const growth = took.get(100_000) / took.get(10_000);
  must(growth <= LIMITS.growth, `ten times the rows take ${growth.toFixed(1)} times as long`);
}

try {
  benchSample();
  benchSpeed();
  for (const failure of failures) say(`FAILED: ${failure}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
