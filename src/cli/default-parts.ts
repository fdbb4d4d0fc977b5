import { createHash } from 'node:crypto';
import { CHECKS } from '../checks/index.ts';
import type { CliParts } from './cli-parts.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The checks there are, and the run behind them. Readers of spreadsheets are loaded only when there is something to read. */
export const DEFAULT_PARTS: CliParts = {
  checks: CHECKS.map(({ rules, ...check }) => ({
    ...check,
    rules: rules.map(({ id, severity, wording }) => ({ id, severity, title: { vi: wording.vi.title, en: wording.en.title } })),
  })),
  inspect: async ({ inputs, paths, columns, keepGoing, ...request }) => {
    const [{ loadInputs }, { inspect }] = await Promise.all([import('../load/load-inputs.ts'), import('../inspect.ts')]);
    return inspect(await loadInputs({ ...inputs, paths, columns, keepGoing }), request);
  },
  run: async ({ inputs, paths, columns, keepGoing, ...request }) => {
    const [{ loadInputs }, { reconcile }] = await Promise.all([import('../load/load-inputs.ts'), import('../reconcile.ts')]);
    return reconcile(await loadInputs({ ...inputs, paths, columns, keepGoing }), { ...request, digest: sha256 });
  },
};
