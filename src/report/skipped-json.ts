import type { SkippedFile } from '../model/loaded-inputs.ts';

/** The files that were passed over, each with its reason in one sentence. */
export const skippedJson = (skipped: readonly SkippedFile[]) =>
  skipped.map(({ file, reason, error }) => ({ file, reason: error === undefined ? reason : `${reason}: ${error.en}` }));
