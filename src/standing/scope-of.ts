import { UserError } from '../model/user-error.ts';
import type { BranchDirectory } from './branch-directory.ts';
import type { Standing } from './standing.ts';

/** "ĐẢNG BỘ XÃ HẢI NAM" and "xã hải nam" ask for the same committee. */
const asked = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(đảng\s*(bộ|ủy|uỷ)|chi\s*bộ|cb)\s+/u, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Organisation codes are 2.3.3.3.3 digits: a committee's code begins those of all that is under it. */
const codeStart = (text: string): string | null => {
  const digits = text.replace(/[.\s]/g, '');
  return /^\d{2,14}$/.test(digits) ? digits.replace(/(000)+$/, '') : null;
};

function chosen(name: string, all: readonly number[], directory: BranchDirectory): readonly number[] {
  const code = codeStart(name);
  const found = all.filter((index) => {
    const keys = [directory.committeeName(directory.committeeOf(index)), directory.nameOf(index)].flatMap((key) =>
      key ? [key.exact, key.plain] : [],
    );
    return keys.includes(asked(name)) || (code !== null && (directory.codeOf(index) ?? '').startsWith(code));
  });
  if (found.length > 0) return found;
  throw new UserError(
    {
      vi: `--scope: không có đảng bộ hay chi bộ nào là "${name}" trong dữ liệu đưa vào`,
      en: `--scope: no committee or chi bộ in the inputs is called, or has the code, "${name}"`,
    },
    2,
  );
}

/**
 * Which chi bộ are in scope: those asked for; else those of the committees that any list given belongs
 * to, so that a commune's folder can be held against a province's registry. A chi bộ whose committee nobody tells is in
 * scope: it must not fall out in silence.
 */
export function scopeOf(scope: readonly string[] | null, listed: Iterable<number>, directory: BranchDirectory): Standing['isInScope'] {
  if (scope?.includes('all')) return () => true;
  if (scope) {
    const own = new Set(scope.flatMap((name) => chosen(name, directory.all(), directory)));
    return (branch) => branch !== null && own.has(branch);
  }
  const committees = new Set([...listed].flatMap((branch) => directory.committeeOf(branch) ?? []));
  return (branch) => {
    const committee = branch === null ? null : directory.committeeOf(branch);
    return committees.size === 0 || committee === null || committees.has(committee);
  };
}
