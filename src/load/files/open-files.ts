import type { SkippedFile } from '../../model/loaded-inputs.ts';
import type { Workbook } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import type { ClaimedFile, PassOver } from './claim-files.ts';
import { isOwnReport } from './is-own-report.ts';

/** A workbook that was read once, whatever it was given as. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly isNamed: boolean;
  /** The roles it was given in: by those who named it, else by the folders it lies in; empty where it is to be recognised. */
  readonly roles: readonly Role[];
}

interface Opened {
  readonly workbook: Workbook;
  readonly claims: ClaimedFile[];
}

/** Who names a file means it, more than who gives a folder that it lies in. */
function rolesOf(claims: readonly ClaimedFile[]): Pick<OpenedFile, 'isNamed' | 'roles'> {
  const named = claims.filter(({ isNamed }) => isNamed);
  const strongest = named.length > 0 ? named : claims;
  return { isNamed: named.length > 0, roles: [...new Set(strongest.flatMap(({ role }) => role ?? []))] };
}

/** Reads each file once; the same bytes under another name are a copy, which is said. */
export async function openFiles(
  claimed: readonly ClaimedFile[],
  orPassOver: PassOver,
): Promise<{ readonly files: readonly OpenedFile[]; readonly skipped: readonly SkippedFile[] }> {
  const opened = new Map<string, Opened>();
  const skipped = new Map<string, SkippedFile>();
  const shaOf = new Map<string, string>();
  for (const claim of claimed) {
    const { file } = claim;
    if (skipped.has(file) && !shaOf.has(file)) continue;
    const known = opened.get(shaOf.get(file) ?? '');
    const workbook =
      known?.workbook ??
      (await readWorkbook(file).catch((error: unknown) =>
        orPassOver(file, error, rolesOf(claimed.filter((other) => other.file === file)).roles),
      ));
    if ('reason' in workbook) skipped.set(file, workbook);
    else if (isOwnReport(workbook)) skipped.set(file, { file, reason: 'report of this tool' });
    else {
      const first = opened.get(workbook.sha256) ?? { workbook, claims: [] };
      opened.set(workbook.sha256, { ...first, claims: [...first.claims, claim] });
      shaOf.set(file, workbook.sha256);
      if (first.workbook.file !== file) skipped.set(file, { file, reason: `copy of ${first.workbook.file}` });
    }
  }
  const files = [...opened.values()].map(({ workbook, claims }) => ({ workbook, ...rolesOf(claims) }));
  return { files, skipped: [...skipped.values()] };
}
