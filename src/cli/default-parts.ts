import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CHECKS } from '../checks/index.ts';
import type { LoadRequest } from '../load/load-inputs.ts';
import type { Day } from '../model/calendar-date.ts';
import type { Ruling } from '../model/decision.ts';
import type { DecisionsOn } from '../model/decisions-on.ts';
import type { LoadedInputs } from '../model/loaded-inputs.ts';
import type { CliParts } from './cli-parts.ts';
import { requireMembers } from './require-members.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads the inputs, and holds every row that was read against a count made another way. */
async function load(request: LoadRequest): Promise<LoadedInputs> {
  const [{ loadInputs }, { checkLedger }] = await Promise.all([import('../load/load-inputs.ts'), import('./check-ledger.ts')]);
  return checkLedger(await loadInputs(request), request.keepGoing);
}

/** What enters matching of what people said; nothing is loaded where nobody has said anything. */
async function saidOfRows(rulings: readonly Ruling[], asOf: Day): Promise<{ readonly decisionsOn?: DecisionsOn }> {
  if (rulings.length === 0) return {};
  const [{ rulingsOnRows }, { rulingsInForce }] = await Promise.all([
    import('../ledger/rulings-on-rows.ts'),
    import('../model/rulings-in-force.ts'),
  ]);
  return { decisionsOn: rulingsOnRows([...rulingsInForce(rulings, asOf).settled.values()], sha256) };
}

/** The checks there are, and the run behind them. Readers of spreadsheets are loaded only when there is something to read. */
export const DEFAULT_PARTS: CliParts = {
  checks: CHECKS.map(({ rules, ...check }) => ({
    ...check,
    rules: rules.map(({ id, severity, wording }) => ({ id, severity, title: { vi: wording.vi.title, en: wording.en.title } })),
  })),
  inspect: async ({ inputs, paths, columns, keepGoing, ...request }) => {
    const { inspect } = await import('../inspect.ts');
    return inspect(await load({ ...inputs, paths, columns, keepGoing, assumed: 'branches' }), request);
  },
  explain: async ({ inputs, paths, columns, keepGoing, rulings, ...request }) => {
    const { explain } = await import('../explain.ts');
    const decided = await saidOfRows(rulings, request.asOf);
    return explain(await load({ ...inputs, paths, columns, keepGoing, assumed: null }), { ...request, ...decided, digest: sha256 });
  },
  rules: async ({ asOf, version, settings }) => {
    const { ruleCatalogue } = await import('../checks/rule-catalogue.ts');
    return { version, asOf, checks: ruleCatalogue(asOf, settings) };
  },
  match: async ({ inputs, paths, columns, keepGoing, rulings, ...request }) => {
    const { matchRows } = await import('../match-rows.ts');
    const decided = await saidOfRows(rulings, request.asOf);
    return matchRows(await load({ ...inputs, paths, columns, keepGoing, assumed: null }), { ...request, ...decided });
  },
  stats: async ({ inputs, paths, columns, keepGoing, rulings, ...request }) => {
    const { countStats } = await import('../count-stats.ts');
    const loaded = await load({ ...inputs, paths, columns, keepGoing, assumed: null });
    requireMembers(loaded, 'stats');
    return countStats(loaded, { ...request, ...(await saidOfRows(rulings, request.asOf)) });
  },
  run: async ({ inputs, paths, columns, keepGoing, ...request }) => {
    const { reconcile } = await import('../reconcile.ts');
    const loaded = await load({ ...inputs, paths, columns, keepGoing, assumed: null });
    requireMembers(loaded, request.command);
    return reconcile(loaded, { ...request, ...(await saidOfRows(request.rulings, request.asOf)), digest: sha256 });
  },
  readBook: async (path) => {
    const { readWorkbook } = await import('../load/workbook/read-workbook.ts');
    return readWorkbook(path);
  },
  hashOf: (path) =>
    readFile(path).then(
      (bytes) => createHash('sha256').update(bytes).digest('hex'),
      () => null,
    ),
  sample: async ({ profile, out, folder, seed, members, onFile }) => {
    const [{ claimFolder }, { writeSample }] = await Promise.all([
      import('../sample/files/claim-folder.ts'),
      import('../sample/sample.ts'),
    ]);
    await claimFolder(folder, out);
    return writeSample({ profile, folder, seed, members, onFile });
  },
};
