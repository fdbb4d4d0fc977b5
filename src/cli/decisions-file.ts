import type { Decisions } from '../model/decision.ts';
import { UserError } from '../model/user-error.ts';
import { systemReasonIn } from '../wording/system-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { Io } from './io.ts';
import { systemCodeOf } from './system-code.ts';

/** Where decisions are kept unless `--decisions` says otherwise. */
export const DECISIONS_FILE = 'reconcile.decisions.json';

const unreadable = (path: string, code: string, cause?: unknown) =>
  new UserError(USAGE_WORDING.decisionsUnreadable(path, systemReasonIn(code)), 3, cause);

/** What a file of decisions says; null where there is none. One that cannot be read stops the run: it would seem that nothing was decided. */
export async function readDecisions(path: string, io: Pick<Io, 'readFile'>): Promise<Decisions | null> {
  const text = await io.readFile(path).catch((cause: unknown) => {
    const code = systemCodeOf(cause);
    if (code === 'ENOENT') return null;
    throw unreadable(path, code, cause);
  });
  if (text === null) return null;
  const { parseDecisions } = await import('../ledger/decisions-json.ts');
  return parseDecisions(text, path);
}

/** The decisions that a run obeys: those of the file named, which must be there, or of the usual one. */
export async function decisionsFor(named: string | undefined, io: Pick<Io, 'readFile'>): Promise<Decisions['decisions']> {
  const known = await readDecisions(named ?? DECISIONS_FILE, io);
  if (known === null && named !== undefined) throw unreadable(named, 'ENOENT');
  return known?.decisions ?? [];
}
