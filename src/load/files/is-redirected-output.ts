import { fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';

const STANDARD_OUTPUTS = [1, 2] as const;

function fileBehind(descriptor: number) {
  try {
    const behind = fstatSync(descriptor, { bigint: true });
    return behind.isFile() ? behind : null;
  } catch {
    // Closed (`>&-`): nothing stands behind it.
    return null;
  }
}

/** Whether a file is where this run's own output goes: `reconcile audit . > bao-cao.txt` makes it before anything is read. */
export async function isRedirectedOutput(path: string, descriptors: readonly number[] = STANDARD_OUTPUTS): Promise<boolean> {
  const outputs = descriptors.flatMap((descriptor) => fileBehind(descriptor) ?? []);
  if (outputs.length === 0) return false;
  const { dev, ino } = await stat(path, { bigint: true }).catch(() => ({ dev: null, ino: null }));
  return outputs.some((output) => output.dev === dev && output.ino === ino);
}
