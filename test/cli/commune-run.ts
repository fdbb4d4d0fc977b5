import { readFileSync } from 'node:fs';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/model/report.ts';
import { fakeIo } from './fake-io.ts';

export const REGISTRY = 'fixtures/commune/co-so-du-lieu.xlsx';
export const BRANCHES = 'fixtures/commune/chi-bo';
export const TRANSFERS = 'fixtures/commune/so-chuyen-sinh-hoat.xlsx';
export const ORGANIZATIONS = 'fixtures/commune/to-chuc-dang.xlsx';

/** The invented commune, with all that its offices keep. */
export const COMMUNE = ['--registry', REGISTRY, '--branches', BRANCHES, '--transfers', TRANSFERS, '--organizations', ORGANIZATIONS];

/** A report as `--format json` prints it; what its findings share with the model is typed as there. */
export type ReportJson = Pick<Report, 'inputs' | 'skipped' | 'summary' | 'findings'>;

/** A row that was planted, by file name, sheet and row. */
export interface PlantedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

export interface PlantedCase {
  readonly rule: string;
  readonly person: string;
  readonly records: readonly PlantedRow[];
}

export interface Decoy {
  readonly why: string;
  readonly mustNotFire: readonly string[];
  readonly person: string;
  readonly records: readonly PlantedRow[];
}

/** What `fixtures/write-commune.js` planted. `beside` is said besides: worth knowing, or about the input, and no fault. */
export interface Truth {
  readonly members: number;
  readonly lists: number;
  readonly registry: number;
  readonly transfers: number;
  readonly cases: readonly PlantedCase[];
  readonly beside: readonly PlantedCase[];
  readonly decoys: readonly Decoy[];
  readonly pairs: readonly (readonly [readonly [string, string, number], readonly [string, string, number]])[];
}

export const readTruth = (): Truth => JSON.parse(readFileSync('fixtures/commune/truth.json', 'utf8'));

export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as typed, on 18 February 2024, with everything behind it. */
export async function answerTo(argv: readonly string[], own: Partial<Io> = {}): Promise<Answer> {
  const io = fakeIo(own);
  const exitCode = await main(argv, io);
  return { exitCode, stdout: io.written.stdout, stderr: io.written.stderr };
}

export async function reportOf(argv: readonly string[]): Promise<ReportJson> {
  const { stdout } = await answerTo([...argv, '--format', 'json']);
  return JSON.parse(stdout);
}
