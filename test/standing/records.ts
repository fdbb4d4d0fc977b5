import type { MemberRecord } from '../../src/model/member.ts';
import type { OrganizationRecord } from '../../src/model/organization.ts';
import type { OrganizationName } from '../../src/model/organization-name.ts';
import type { OrganizationClaim, PersonName, PersonNumber } from '../../src/model/person.ts';
import type { Role } from '../../src/model/source.ts';
import type { TransferRecord } from '../../src/model/transfer.ts';
import { parseOrganizationName } from '../../src/vietnam/organization-name.ts';
import { parsePersonName } from '../../src/vietnam/person-name.ts';

const source = (role: Role, node: number) => ({ node, table: 0, source: { role, file: `${role}.csv`, sheet: '', row: node + 2 } });

function personName(text: string): PersonName {
  const name = parsePersonName(text);
  if (!name) throw new Error(`no name: ${text}`);
  return name;
}

/** "Chi bộ xóm 5 - Đảng bộ xã An Thịnh", or the chi bộ alone. */
export function organization(text: string): OrganizationName {
  const name = parseOrganizationName(text, 'branch');
  if (!name) throw new Error(`no organisation: ${text}`);
  return name;
}

export const claim = (from: OrganizationClaim['from'], text: string, rest: Partial<OrganizationClaim> = {}): OrganizationClaim => ({
  name: organization(text),
  code: null,
  from,
  isExplicit: true,
  ...rest,
});

export const personalNumber = (value: string): PersonNumber => ({
  field: 'nationalId',
  form: 'personal',
  value,
  repairs: [],
  written: value,
  column: 'C',
  holder: null,
});

const facts = (name: string) => ({
  name: personName(name),
  birthDate: null,
  birthDigits: null,
  gender: null,
  numbers: [],
  unreadNumbers: [],
  doubtfulNumbers: [],
  hometown: null,
  residence: null,
});

/** A list or registry row of which the test says what matters. */
export const member = (
  node: number,
  name: string,
  rest: Partial<MemberRecord> = {},
  role: 'registry' | 'branches' = 'branches',
): MemberRecord => ({
  ...facts(name),
  ...source(role, node),
  kind: 'member',
  isOutsider: false,
  isOnExtract: false,
  isAmongSome: false,
  isHidden: false,
  registryId: null,
  admissionDate: null,
  decisionDate: null,
  officialDate: null,
  officialDateCell: 'no-column',
  readmission: null,
  membership: null,
  status: null,
  isStatusUnknown: false,
  statusDate: null,
  exemptUntil: null,
  duesPaidThrough: null,
  monthsAbsent: null,
  absenceYear: null,
  reason: null,
  rating: null,
  note: null,
  claims: [],
  ...rest,
});

export const transferRow = (node: number, rest: Partial<TransferRecord> = {}): TransferRecord => ({
  ...facts('Phạm Thị Hạnh'),
  ...source('transfers', node),
  kind: 'transfer',
  transferKind: 'official',
  isKindSaid: true,
  isStudy: false,
  from: null,
  to: null,
  decisionEffective: null,
  paperNumber: null,
  paperIssued: null,
  accepted: null,
  until: null,
  extendedUntil: null,
  note: null,
  unreadable: new Set(),
  ...rest,
});

export const organizationRow = (node: number, text: string, rest: Partial<OrganizationRecord> = {}): OrganizationRecord => ({
  ...source('organizations', node),
  kind: 'organization',
  code: null,
  name: organization(text),
  state: 'active',
  endedOn: null,
  successors: [],
  decisionNumber: null,
  ...rest,
});
