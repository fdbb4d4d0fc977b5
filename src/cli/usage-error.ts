import type { CommanderError } from 'commander';
import type { Bilingual } from '../model/finding.ts';
import { UserError } from '../model/user-error.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';

const joined = (first: Bilingual, second: Bilingual | null): Bilingual =>
  second === null ? first : { vi: `${first.vi}\n${second.vi}`, en: `${first.en}\n${second.en}` };

/** Wrong use: exit 2, with the word that was probably meant where there is one. */
export const wrongUse = (messages: Bilingual, meant: string | null = null, cause?: unknown): UserError =>
  new UserError(joined(messages, meant === null ? null : USAGE_WORDING.didYouMean(meant)), 2, cause);

const SUGGESTION = /\(Did you mean (?:one of )?([^?]+)\?\)/;

const unknown = (messages: Bilingual, meant: string | null): UserError =>
  meant === null ? new UserError(joined(messages, USAGE_WORDING.seeHelp()), 2) : wrongUse(messages, meant);

/** Commander's own errors in the tool's words: it names what is wrong in quotes and adds what was probably meant. */
export function usageErrorOf(error: CommanderError): UserError {
  const [first = error.message] = error.message.replace(/^error: /, '').split('\n');
  const named = /'([^']*)'/.exec(first)?.[1] ?? '';
  const meant = SUGGESTION.exec(error.message)?.[1] ?? null;
  if (error.code === 'commander.unknownOption') return unknown(USAGE_WORDING.unknownOption(named), meant);
  if (error.code === 'commander.unknownCommand') return unknown(USAGE_WORDING.unknownCommand(named), meant);
  if (error.code === 'commander.optionMissingArgument') return wrongUse(USAGE_WORDING.valueMissing(named));
  return wrongUse({ vi: first, en: first });
}
