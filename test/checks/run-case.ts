import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { loadInputs } from '../../src/load/load-inputs.ts';
import type { LoadedInputs } from '../../src/model/loaded-inputs.ts';
import type { Report } from '../../src/model/report.ts';
import type { Role } from '../../src/model/source.ts';
import { type ReconcileRequest, reconcile } from '../../src/reconcile.ts';

const ROLES = ['registry', 'branches', 'transfers', 'organizations'] as const satisfies readonly Role[];

/** The files and folders of a case that stand for a role: `registry.csv`, `branches.xlsx`, `branches/`. */
const pathsOf = (folder: string, role: Role): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.replace(/\.(csv|xlsx)$/, '') === role)
    .map((name) => `${folder}/${name}`);

/** Reads a case as the command line would, or only some of its roles. */
export function loadCase(folder: string, roles: readonly Role[] = ROLES): Promise<LoadedInputs> {
  const paths = (role: Role) => (roles.includes(role) ? pathsOf(folder, role) : []);
  return loadInputs({
    registry: paths('registry'),
    branches: paths('branches'),
    transfers: paths('transfers'),
    organizations: paths('organizations'),
    paths: [],
    columns: {},
    keepGoing: false,
    assumed: null,
  });
}

/** The whole pipeline, numbers shown in full. */
export const runOn = (loaded: LoadedInputs, request: Partial<ReconcileRequest> = {}): Report =>
  reconcile(loaded, {
    asOf: '2024-02-18',
    version: '0.0.0',
    command: 'audit',
    only: [],
    skip: [],
    showIds: true,
    scope: null,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    ...request,
  });
