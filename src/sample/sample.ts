import type { Area } from './area/area.ts';
import { createArea } from './area/create-area.ts';
import { plantAll } from './area/plant-all.ts';
import { type Truth, truthOf } from './area/truth.ts';
import { CASES } from './cases/index.ts';
import { DECOYS } from './decoys/index.ts';
import { planDeliveries } from './documents/lists/plan-deliveries.ts';
import { inputsOf, type SampleInputs, sampleFiles } from './documents/sample-files.ts';
import type { SampleFile } from './files/sample-file.ts';
import { writeFiles } from './files/write-files.ts';
import { fillUp, shuffleAll } from './lives/fill-up.ts';
import { NOTICES } from './notices/index.ts';
import { createOrganizations } from './organizations/create-organizations.ts';
import { PROFILES, type ProfileName } from './profiles.ts';
import { seededRandom } from './random.ts';

export interface SampleRequest {
  readonly profile: ProfileName;
  /** A folder that is claimed. */
  readonly folder: string;
  readonly seed: number;
  /** null for as many as the profile has. */
  readonly members: number | null;
  /** Told of each file that is written. */
  readonly onFile: (file: string, done: number, all: number) => void;
}

/** What was written, and by which counts a report on it can be judged. */
export interface WrittenSample {
  readonly truth: Truth;
  /** The paths of the documents in the folder, by what they are. */
  readonly inputs: SampleInputs;
  readonly files: number;
}

/** An area as it was thought up, and the files that it will stand in. */
export interface InventedSample {
  readonly area: Area;
  readonly files: readonly SampleFile[];
}

/** Thinks up an area: who there is, what is planted among them, and in which documents they stand. */
export function inventSample({ profile: name, seed, members: asked }: Pick<SampleRequest, 'profile' | 'seed' | 'members'>): InventedSample {
  const profile = PROFILES[name];
  const members = asked ?? profile.members;
  const random = seededRandom(seed);
  const committees = createOrganizations(profile, members, random.fork('organizations'));
  const deliveries = planDeliveries(committees, random.fork('deliveries'));
  const area = createArea(profile, committees, random);
  plantAll(area, members, { cases: CASES, notices: NOTICES, decoys: DECOYS });
  fillUp(area, members);
  shuffleAll(area);
  return { area, files: sampleFiles(area, deliveries) };
}

/** Invents an area and writes its documents and `truth.json`, a file at a time: the same seed, the same bytes. */
export async function writeSample({ folder, onFile, ...request }: SampleRequest): Promise<WrittenSample> {
  const { area, files } = inventSample(request);
  await writeFiles(folder, files, onFile);
  const truth = truthOf(area, request.seed);
  await writeFiles(folder, [{ path: 'truth.json', text: () => `${JSON.stringify(truth)}\n` }], () => {});
  return { truth, inputs: inputsOf(files), files: files.length };
}
