import type { OrganizationRecord } from '../model/organization.ts';
import { parseOrganizationName } from '../vietnam/organization-name.ts';
import { parseOrganizationState } from '../vietnam/organization-state.ts';
import { dateIn } from './dates.ts';
import type { RecordPlace } from './member-record.ts';
import { codeOf } from './organization-code.ts';
import type { RowReader } from './read-row.ts';

/** Reads a row of the organisation list; null where it names no organisation. An empty state is an active organisation. */
export function organizationRecord(row: RowReader, { node, source, table }: RecordPlace): OrganizationRecord | null {
  const text = row.text('organizationName') ?? row.text('organization');
  const parent = row.text('parentOrganization') ?? row.text('committee');
  const committee = parent ? (parseOrganizationName(parent, 'committee')?.committee ?? null) : null;
  const name = text ? parseOrganizationName(text, isCommittee(text) ? 'committee' : 'branch') : null;
  if (!name) return null;
  const [stateValue] = [...row.values('organizationStatus'), ...row.values('status')];
  const state = stateValue ? parseOrganizationState(stateValue.text) : 'active';
  if (stateValue && !state) row.note(stateValue, 'unknown-status');
  return {
    kind: 'organization',
    node,
    source,
    table,
    code: codeOf(row.text('organizationCode')),
    name: { ...name, committee: name.committee ?? committee },
    state: state ?? 'active',
    endedOn: dateIn(row, 'endedOn').date ?? dateIn(row, 'statusDate').date,
    successors: (row.text('successor') ?? '').split(NEXT_NAME).flatMap((text) => parseOrganizationName(text, 'branch') ?? []),
    decisionNumber: row.text('decisionNumber'),
  };
}

/** "Chi bộ thôn Hạ 1; Chi bộ thôn Hạ 2": but "Chi bộ thôn Đông và thôn Tây" is one name. */
const NEXT_NAME = /\s*[;\n+]\s*|\s*,\s*(?=(?:chi bộ|cb)(?!\p{L}))|\s+(?:và|&)\s+(?=(?:chi bộ|cb)(?!\p{L}))/iu;

const isCommittee = (text: string) => /^\s*đảng\s+(bộ|ủy|uỷ)/iu.test(text);
