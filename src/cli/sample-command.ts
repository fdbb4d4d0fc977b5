import { join, resolve } from 'node:path';
import type { Language } from '../model/finding.ts';
import { PROFILE_NAMES, type ProfileName } from '../sample/profiles.ts';
import type { WrittenSample } from '../sample/sample.ts';
import { SAMPLE_WORDING } from '../wording/sample-wording.ts';
import { systemReasonIn } from '../wording/system-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { SampleOptions } from './check-options.ts';
import type { CliParts } from './cli-parts.ts';
import type { Io } from './io.ts';
import { nearestWord } from './nearest-word.ts';
import { systemCodeOf } from './system-code.ts';
import { wrongUse } from './usage-error.ts';

function profileOf([given, stray]: readonly string[]): ProfileName {
  if (given === undefined) throw wrongUse(USAGE_WORDING.noArea(PROFILE_NAMES));
  const profile = PROFILE_NAMES.find((name) => name === given);
  if (profile === undefined) throw wrongUse(USAGE_WORDING.unknownArea(given, PROFILE_NAMES), nearestWord(given, PROFILE_NAMES));
  if (stray !== undefined) throw wrongUse(USAGE_WORDING.strayWord(stray));
  return profile;
}

/** The last line of a terminal, written over with each file and wiped at the end. */
function progressOn({ stderr }: Io, language: Language) {
  if (!stderr.isTTY) return { onFile: () => {}, end: () => {} };
  const line = (text: string) => stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns ?? 80) - 1)}`);
  return {
    onFile: (file: string, done: number, all: number) => line(SAMPLE_WORDING.writing(done, all, file)[language]),
    end: () => line(''),
  };
}

/** The command that audits what was written. */
function auditOf({ inputs, truth }: WrittenSample, out: string): string {
  const flags = Object.entries(inputs).map(([role, paths]) => `--${role} ${paths.map((path) => join(out, path)).join(' ')}`);
  return ['reconcile audit', ...flags, `--as-of ${truth.asOf}`].join(' \\\n    ');
}

/** Writes an invented area with its key; the exit code is 0, or an error is thrown. */
export async function runSampleCommand(
  words: readonly string[],
  { out, seed, members }: SampleOptions,
  language: Language,
  parts: Pick<CliParts, 'sample'>,
  io: Io,
): Promise<void> {
  const profile = profileOf(words);
  if (out === undefined) throw wrongUse(USAGE_WORDING.noOut());
  const { onFile, end } = progressOn(io, language);
  try {
    const order = { profile, out, folder: resolve(io.cwd, out), seed, members: members ?? null, onFile };
    const written = await parts.sample(order);
    end();
    const { truth, files } = written;
    const said = [
      SAMPLE_WORDING.written(out, files, truth.members)[language],
      SAMPLE_WORDING.planted(truth.transferAndActivityPersons, truth.cases.length, truth.decoys.length)[language],
    ];
    io.stdout.write(`${said.join('\n')}\n\n${SAMPLE_WORDING.tryIt[language]}\n  ${auditOf(written, out)}\n`);
  } catch (cause) {
    end();
    throw wrongUse(USAGE_WORDING.outputUnwritable(out, systemReasonIn(systemCodeOf(cause))), null, cause);
  }
}
