import type { Decoy } from '../area/situation.ts';
import { absentWithReason } from './absent-with-reason.ts';
import { ageAtAdmission } from './age-at-admission.ts';
import { arrivedFromOutside } from './arrived-from-outside.ts';
import { birthYearAlone } from './birth-year-alone.ts';
import { cellAbroad } from './cell-abroad.ts';
import { collectiveHandOver, completedHandOver } from './collective-hand-over.ts';
import { completedMove } from './completed-move.ts';
import { deceasedInBoth } from './deceased-in-both.ts';
import { decisionToCome } from './decision-to-come.ts';
import { departureInTime } from './departure-in-time.ts';
import { duesBehind } from './dues-behind.ts';
import { exempt } from './exempt.ts';
import { fatherAndSon } from './father-and-son.ts';
import { graduate } from './graduate.ts';
import { harmlessSpelling } from './harmless-spelling.ts';
import { inTransit } from './in-transit.ts';
import { inTransitOffTheList } from './in-transit-off-the-list.ts';
import { inTwoBooks } from './in-two-books.ts';
import { joinedMoves } from './joined-moves.ts';
import { leftForOutside } from './left-for-outside.ts';
import { leftLately } from './left-lately.ts';
import { lostMarks } from './lost-marks.ts';
import { namesakes } from './namesakes.ts';
import { newCard } from './new-card.ts';
import { noNumberInRegistry } from './no-number-in-registry.ts';
import { noNumberOnList } from './no-number-on-list.ts';
import { officialADayOff } from './official-a-day-off.ts';
import { officialDateInOneSource } from './official-date-in-one-source.ts';
import { oldIdentityCard } from './old-identity-card.ts';
import { olderCharter } from './older-charter.ts';
import { olderVersion } from './older-version.ts';
import { onProbation } from './on-probation.ts';
import { otherCommittee } from './other-committee.ts';
import { placeholder } from './placeholder.ts';
import { readmitted } from './readmitted.ts';
import { recognisedLate } from './recognised-late.ts';
import { renamedBranch } from './renamed-branch.ts';
import { residentsList } from './residents-list.ts';
import { seldomAbsent } from './seldom-absent.ts';
import { stayThatEnded } from './stay-that-ended.ts';
import { temporaryExtended } from './temporary-extended.ts';
import { temporaryInOrder } from './temporary-in-order.ts';
import { temporaryStudy } from './temporary-study.ts';
import { twins } from './twins.ts';
import { underInspection } from './under-inspection.ts';
import { visitorFromOutside } from './visitor-from-outside.ts';
import { youngerThanTheExport } from './younger-than-the-export.ts';

/** Everything lawful that looks like a fault. */
export const DECOYS: readonly Decoy[] = [
  absentWithReason,
  ageAtAdmission,
  arrivedFromOutside,
  birthYearAlone,
  cellAbroad,
  collectiveHandOver,
  completedHandOver,
  completedMove,
  deceasedInBoth,
  decisionToCome,
  departureInTime,
  duesBehind,
  exempt,
  fatherAndSon,
  graduate,
  harmlessSpelling,
  inTransitOffTheList,
  inTransit,
  inTwoBooks,
  joinedMoves,
  leftForOutside,
  leftLately,
  lostMarks,
  namesakes,
  newCard,
  noNumberInRegistry,
  noNumberOnList,
  officialADayOff,
  officialDateInOneSource,
  oldIdentityCard,
  olderCharter,
  olderVersion,
  onProbation,
  otherCommittee,
  placeholder,
  readmitted,
  recognisedLate,
  renamedBranch,
  residentsList,
  seldomAbsent,
  stayThatEnded,
  temporaryExtended,
  temporaryInOrder,
  temporaryStudy,
  twins,
  underInspection,
  visitorFromOutside,
  youngerThanTheExport,
];
