import type { LoadedInputs } from './model/loaded-inputs.ts';
import type { Role } from './model/source.ts';

/**
 * The roles that rules and figures may lean on. Who stands in a part of the registry that could not be read must not be held to be
 * missing from it, so a registry in part is none; a chi bộ without its list is known to be without one.
 */
export function rolesGiven({ workbooks, skipped }: LoadedInputs): ReadonlySet<Role> {
  const isPartial = skipped.some(({ error, roles }) => error !== undefined && roles?.includes('registry'));
  return new Set(workbooks.map(({ role }) => role).filter((role) => role !== 'registry' || !isPartial));
}
