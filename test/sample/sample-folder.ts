import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProfileName } from '../../src/sample/profiles.ts';
import { type WrittenSample, writeSample } from '../../src/sample/sample.ts';
import { type ReportJson, reportOf } from '../cli/commune-run.ts';

export interface SampleFolder extends WrittenSample {
  readonly folder: string;
  readonly names: readonly string[];
}

/** A sample in a folder of its own, until `remove`. */
export async function sampleIn(profile: ProfileName, members: number | null, seed: number): Promise<SampleFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'sample-'));
  const names: string[] = [];
  const written = await writeSample({ profile, folder, seed, members, onFile: (name) => void names.push(name) });
  return { ...written, folder, names };
}

export const remove = ({ folder }: SampleFolder): Promise<void> => rm(folder, { recursive: true, force: true });

export const bytesOf = ({ folder, names }: SampleFolder): Promise<readonly Buffer[]> =>
  Promise.all([...names, 'truth.json'].map((name) => readFile(join(folder, name))));

/** What an audit of a sample says, with every document given by its flag. */
export function auditOf({ folder, inputs, truth }: SampleFolder, ...options: readonly string[]): Promise<ReportJson> {
  const flags = Object.entries(inputs).flatMap(([role, paths]) => [`--${role}`, ...paths.map((path) => join(folder, path))]);
  return reportOf(['audit', ...flags, '--as-of', truth.asOf, '--show-ids', ...options]);
}
