import { createHash } from 'node:crypto';
import { CHECKS } from '../checks/index.ts';
import type { LoadRequest } from '../load/load-inputs.ts';
import type { LoadedInputs } from '../model/loaded-inputs.ts';
import type { CliParts } from './cli-parts.ts';
import { requireMembers } from './require-members.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads the inputs, and holds every row that was read against a count made another way. */
async function load(request: LoadRequest): Promise<LoadedInputs> {
  const [{ loadInputs }, { checkLedger }] = await Promise.all([import('../load/load-inputs.ts'), import('./check-ledger.ts')]);
  return checkLedger(await loadInputs(request), request.keepGoing);
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
  explain: async ({ inputs, paths, columns, keepGoing, ...request }) => {
    const { explain } = await import('../explain.ts');
    return explain(await load({ ...inputs, paths, columns, keepGoing, assumed: null }), { ...request, digest: sha256 });
  },
  rules: async ({ asOf, version, settings }) => {
    const { ruleCatalogue } = await import('../checks/rule-catalogue.ts');
    return { version, asOf, checks: ruleCatalogue(asOf, settings) };
  },
  match: async ({ inputs, paths, columns, keepGoing, ...request }) => {
    const { matchRows } = await import('../match-rows.ts');
    return matchRows(await load({ ...inputs, paths, columns, keepGoing, assumed: null }), request);
  },
  stats: async ({ inputs, paths, columns, keepGoing, ...request }) => {
    const { countStats } = await import('../count-stats.ts');
    const loaded = await load({ ...inputs, paths, columns, keepGoing, assumed: null });
    requireMembers(loaded, 'stats');
    return countStats(loaded, request);
  },
  run: async ({ inputs, paths, columns, keepGoing, ...request }) => {
    const { reconcile } = await import('../reconcile.ts');
    const loaded = await load({ ...inputs, paths, columns, keepGoing, assumed: null });
    requireMembers(loaded, request.command);
    return reconcile(loaded, { ...request, digest: sha256 });
  },
  sample: async ({ profile, out, folder, seed, members, onFile }) => {
    const [{ claimFolder }, { writeSample }] = await Promise.all([
      import('../sample/files/claim-folder.ts'),
      import('../sample/sample.ts'),
    ]);
    await claimFolder(folder, out);
    return writeSample({ profile, folder, seed, members, onFile });
  },
};
