import type { Bilingual, Language } from '../model/finding.ts';
import type { LoadedInputs } from '../model/loaded-inputs.ts';
import { UserError } from '../model/user-error.ts';
import { ROLE_WORDING } from '../wording/role-wording.ts';
import { skipReasonIn } from '../wording/skip-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';

const MOST_FILES = 20;

/** Each file and what it was taken for, a line each. */
function takenFor({ workbooks, skipped }: LoadedInputs, language: Language): string {
  const lines = [
    ...workbooks.map(({ file, role }) => `${file}: ${ROLE_WORDING[role][language]}`),
    ...skipped.map(({ file, reason }) => `${file}: ${skipReasonIn(reason, language)}`),
  ];
  const left = lines.length - MOST_FILES;
  return [...lines.slice(0, MOST_FILES), ...(left > 0 ? [`… ${left}`] : [])].join('\n');
}

const told = (first: Bilingual, loaded: LoadedInputs): Bilingual => ({
  vi: `${first.vi}\n${takenFor(loaded, 'vi')}`,
  en: `${first.en}\n${takenFor(loaded, 'en')}`,
});

/** Commands that say nothing at all without a list of members. */
export const needsMembers = (command: string): boolean => command === 'audit' || command === 'stats';

/** Where no list was found, nothing can be, which would read as a clean report; a file that could not be read is told by the report itself. */
export function requireMembers(loaded: LoadedInputs, command: string): void {
  if (loaded.skipped.some(({ error }) => error !== undefined)) return;
  if (loaded.workbooks.length === 0) throw new UserError(told(USAGE_WORDING.noListFound(), loaded), 3);
  const hasMembers = loaded.workbooks.some(({ role }) => role === 'registry' || role === 'branches');
  if (needsMembers(command) && !hasMembers) throw new UserError(told(USAGE_WORDING.needsMembers(command), loaded), 2);
}
