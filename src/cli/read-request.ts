import type { Role } from '../model/source.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckDescription, RunRequest } from './cli-parts.ts';
import { readColumnsFile } from './columns-file.ts';
import type { Io } from './io.ts';
import { selectRules } from './rule-selection.ts';
import { wrongUse } from './usage-error.ts';

type Inputs = Readonly<Record<Role, readonly string[]>>;

function readInputs(
  command: string,
  paths: readonly string[],
  { registry = [], branches = [], transfers = [], organizations = [] }: CheckOptions,
): Inputs {
  const [flagged] = Object.entries({ registry, branches, transfers, organizations }).find(([, given]) => given.length > 0) ?? [];
  if (paths.length > 0) {
    if (flagged) throw wrongUse(USAGE_WORDING.pathsBesideRoles(paths[0] ?? '', `--${flagged}`));
    return { registry, branches, transfers, organizations };
  }
  if (command === 'audit' && registry.length + branches.length === 0 && transfers.length + organizations.length > 0) {
    throw wrongUse(USAGE_WORDING.auditNeedsMembers());
  }
  if (registry.length + branches.length + transfers.length + organizations.length === 0) throw wrongUse(USAGE_WORDING.noInputs());
  return { registry, branches, transfers, organizations };
}

/** The run that a command line asks for; anything wrong is told before a file of people is opened. */
export async function readRequest(
  command: string,
  paths: readonly string[],
  options: CheckOptions,
  checks: readonly CheckDescription[],
  io: Io,
): Promise<RunRequest> {
  const inputs = readInputs(command, paths, options);
  const { only, skip } = selectRules(command, { only: options.only ?? [], skip: options.skip ?? [] }, checks);
  const columns = options.columns === undefined ? {} : await readColumnsFile(options.columns, io);
  return {
    command,
    inputs,
    paths,
    columns,
    keepGoing: options.keepGoing === true,
    scope: options.scope ?? null,
    asOf: options.asOf ?? io.today(),
    only,
    skip,
    showIds: options.showIds === true,
    version: io.version,
  };
}
