import type { Case } from '../area/situation.ts';
import { absent } from './activity/absent.ts';
import { absentAndUnpaid } from './activity/absent-and-unpaid.ts';
import { duesUnpaid } from './activity/dues-unpaid.ts';
import { exemptionExpired } from './activity/exemption-expired.ts';
import { statusContradiction } from './activity/status-contradiction.ts';
import { readmittedEarly } from './admission/readmitted-early.ts';
import { underage } from './admission/underage.ts';
import { admissionDate } from './conflicts/admission-date.ts';
import { birthDate } from './conflicts/birth-date.ts';
import { gender } from './conflicts/gender.ts';
import { kind } from './conflicts/kind.ts';
import { name } from './conflicts/name.ts';
import { nationalId } from './conflicts/national-id.ts';
import { officialDate } from './conflicts/official-date.ts';
import { partyCard } from './conflicts/party-card.ts';
import { acrossBranches } from './duplicates/across-branches.ts';
import { inList } from './duplicates/in-list.ts';
import { inRegistry } from './duplicates/in-registry.ts';
import { sharedNumber } from './duplicates/shared-number.ts';
import { birthYearMismatch } from './ids/birth-year-mismatch.ts';
import { cardDiffers } from './ids/card-differs.ts';
import { genderMismatch } from './ids/gender-mismatch.ts';
import { malformed } from './ids/malformed.ts';
import { precisionLost } from './ids/precision-lost.ts';
import { unknownProvince } from './ids/unknown-province.ts';
import { branchList } from './missing/branch-list.ts';
import { fromBranch } from './missing/from-branch.ts';
import { fromRegistry } from './missing/from-registry.ts';
import { tooFewOfficial } from './organizations/too-few-official.ts';
import { unknown } from './organizations/unknown.ts';
import { kindContradiction } from './probation/kind-contradiction.ts';
import { officialBeforeAdmission } from './probation/official-before-admission.ts';
import { probationOfficialDate } from './probation/official-date.ts';
import { overdue } from './probation/overdue.ts';
import { brokenChain } from './transfers/broken-chain.ts';
import { dateOrder } from './transfers/date-order.ts';
import { dissolvedOrganization } from './transfers/dissolved-organization.ts';
import { fileNotSubmitted } from './transfers/file-not-submitted.ts';
import { inLimbo } from './transfers/in-limbo.ts';
import { overdueDeparture } from './transfers/overdue-departure.ts';
import { paperNotPresented } from './transfers/paper-not-presented.ts';
import { registryNotUpdated } from './transfers/registry-not-updated.ts';
import { stillListed } from './transfers/still-listed.ts';
import { temporaryInTwoPlaces } from './transfers/temporary-in-two-places.ts';
import { temporaryOverdue } from './transfers/temporary-overdue.ts';
import { temporaryWithoutHome } from './transfers/temporary-without-home.ts';
import { withoutRecord } from './transfers/without-record.ts';

/** Every fault that is planted. */
export const CASES: readonly Case[] = [
  branchList,
  fromBranch,
  fromRegistry,
  acrossBranches,
  inList,
  inRegistry,
  sharedNumber,
  admissionDate,
  birthDate,
  gender,
  kind,
  name,
  nationalId,
  officialDate,
  partyCard,
  brokenChain,
  dateOrder,
  dissolvedOrganization,
  fileNotSubmitted,
  inLimbo,
  overdueDeparture,
  paperNotPresented,
  registryNotUpdated,
  stillListed,
  temporaryInTwoPlaces,
  temporaryOverdue,
  temporaryWithoutHome,
  withoutRecord,
  absentAndUnpaid,
  absent,
  duesUnpaid,
  exemptionExpired,
  statusContradiction,
  kindContradiction,
  officialBeforeAdmission,
  probationOfficialDate,
  overdue,
  readmittedEarly,
  underage,
  birthYearMismatch,
  cardDiffers,
  genderMismatch,
  malformed,
  precisionLost,
  unknownProvince,
  tooFewOfficial,
  unknown,
];
