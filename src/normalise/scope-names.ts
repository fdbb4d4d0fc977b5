import type { ScopeName } from '../model/scope-name.ts';
import { parseOrganizationName } from '../vietnam/organization-name.ts';

/** Organisation codes are 2.3.3.3.3 digits: a committee's code begins those of all that is under it. */
function codeStart(text: string): string | null {
  const digits = text.replace(/[.\s]/g, '');
  return /^\d{2,14}$/.test(digits) ? digits.replace(/(000)+$/, '') : null;
}

/** What each name of `--scope` may mean; "xã Hải Nam" may be a committee's name as well as a chi bộ's. */
export const scopeNames = (names: readonly string[]): readonly ScopeName[] =>
  names.map((text) => {
    const branch = parseOrganizationName(text, 'branch');
    const committee = parseOrganizationName(text, 'committee');
    return {
      text,
      code: codeStart(text),
      branch: branch?.branch ? branch : null,
      committee: committee?.branch ? null : (committee?.committee ?? null),
    };
  });
