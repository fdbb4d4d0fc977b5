import type { Role } from '../model/source.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { CheckOptions, ReadingOptions } from './check-options.ts';
import type { CheckDescription, ReadingRequest, RunRequest } from './cli-parts.ts';
import { readColumnsFile } from './columns-file.ts';
import { decisionsFor } from './decisions-file.ts';
import type { Io } from './io.ts';
import { readSettings } from './read-settings.ts';
import { needsMembers } from './require-members.ts';
import { selectRules } from './rule-selection.ts';
import { wrongUse } from './usage-error.ts';

type Inputs = Readonly<Record<Role, readonly string[]>>;

function readInputs(
  command: string,
  paths: readonly string[],
  { registry = [], branches = [], transfers = [], organizations = [] }: ReadingOptions,
): Inputs {
  const [flagged] = Object.entries({ registry, branches, transfers, organizations }).find(([, given]) => given.length > 0) ?? [];
  if (paths.length > 0) {
    if (flagged) throw wrongUse(USAGE_WORDING.pathsBesideRoles(paths[0] ?? '', `--${flagged}`));
    return { registry, branches, transfers, organizations };
  }
  if (needsMembers(command) && registry.length + branches.length === 0 && transfers.length + organizations.length > 0) {
    throw wrongUse(USAGE_WORDING.needsMembers(command));
  }
  if (registry.length + branches.length + transfers.length + organizations.length === 0) throw wrongUse(USAGE_WORDING.noInputs());
  return { registry, branches, transfers, organizations };
}

/** `--scope NAME FOLDER`: an option of several values takes the folder for one of them. */
function refuseSwallowed(command: string, paths: readonly string[], options: CheckOptions): void {
  const { registry, branches, transfers, organizations, scope = [], only = [], skip = [] } = options;
  if (paths.length > 0 || [registry, branches, transfers, organizations].some((given) => given !== undefined)) return;
  const [taker] = Object.entries({ '--scope': scope, '--only': only, '--skip': skip }).filter(([, values]) => values.length > 1);
  if (taker) throw wrongUse(USAGE_WORDING.pathAsValue(command, taker[1].at(-1) ?? '', taker[0]));
}

/** What a command line says of the files to read. */
export async function readReading(paths: readonly string[], options: ReadingOptions, io: Io, command = ''): Promise<ReadingRequest> {
  const inputs = readInputs(command, paths, options);
  const columns = options.columns === undefined ? {} : await readColumnsFile(options.columns, io);
  return { inputs, paths, columns, keepGoing: options.keepGoing === true };
}

/** The run that a command line asks for; anything wrong is told before a file of people is opened. */
export async function readRequest(
  command: string,
  paths: readonly string[],
  options: CheckOptions,
  checks: readonly CheckDescription[],
  io: Io,
): Promise<RunRequest> {
  refuseSwallowed(command, paths, options);
  const reading = await readReading(paths, options, io, command);
  const { only, skip } = selectRules(command, { only: options.only ?? [], skip: options.skip ?? [] }, checks);
  return {
    ...reading,
    command,
    scope: options.scope ?? null,
    asOf: options.asOf ?? io.today(),
    rulings: await decisionsFor(options.decisions, io),
    only,
    skip,
    settings: readSettings(options.set ?? [], 'checks'),
    showIds: options.showIds === true,
    version: io.version,
  };
}
