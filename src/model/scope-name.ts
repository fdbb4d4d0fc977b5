import type { OrganizationName } from './organization-name.ts';

/** A committee or chi bộ to examine, as `--scope` names it: by name or by the beginning of its code. */
export interface ScopeName {
  readonly text: string;
  /** The digits of a code, without the zeros that stand for everything below it; null where it is none. */
  readonly code: string | null;
  /** The chi bộ it may name, with the committee where that is named too. */
  readonly branch: OrganizationName | null;
  /** The committee it may name alone. */
  readonly committee: OrganizationName['committee'];
}
