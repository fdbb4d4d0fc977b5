import type { Bilingual } from '../model/finding.ts';

/** A chi bộ that no source names. Data has the Vietnamese; English sentences say it in English. */
export const UNKNOWN_BRANCH: Bilingual = { vi: 'chi bộ chưa xác định', en: 'a chi bộ that is not named' };
