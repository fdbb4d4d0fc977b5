import type { Notice } from '../area/situation.ts';
import { acceptanceNotRecorded } from './acceptance-not-recorded.ts';
import { afterAsOf } from './after-as-of.ts';
import { cardBeforeOfficial } from './card-before-official.ts';
import { excusedAbsence } from './excused-absence.ts';
import { hiddenRow } from './hidden-row.ts';
import { lateAcceptance } from './late-acceptance.ts';
import { leadingZeroLost } from './leading-zero-lost.ts';
import { miscount } from './miscount.ts';
import { nameWithoutMarks } from './name-without-marks.ts';
import { overage } from './overage.ts';
import { paddedNumber } from './padded-number.ts';
import { unknownStatus } from './unknown-status.ts';
import { unreadableCell } from './unreadable-cell.ts';

/** Everything that a report mentions besides. */
export const NOTICES: readonly Notice[] = [
  acceptanceNotRecorded,
  afterAsOf,
  cardBeforeOfficial,
  excusedAbsence,
  hiddenRow,
  lateAcceptance,
  leadingZeroLost,
  miscount,
  nameWithoutMarks,
  overage,
  paddedNumber,
  unknownStatus,
  unreadableCell,
];
