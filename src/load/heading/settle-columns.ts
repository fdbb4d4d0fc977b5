import type { Field } from '../../model/field.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { headingKey } from '../../vietnam/heading-field.ts';
import { saysYes } from '../../vietnam/heading-value.ts';
import type { DraftColumn } from './draft-columns.ts';
import { settleCodeList } from './settle-code-list.ts';
import { settleDues } from './settle-dues.ts';
import { areMarks, arePartsOfDate, settleDateParts, settleMarks } from './settle-marks.ts';
import { settleSeries } from './settle-series.ts';
import { settleSexes } from './settle-sexes.ts';
import { twoColumns } from './two-columns.ts';

/**
 * Several columns are joined in their order for these. The official list (Mẫu 7-HSĐV) has a column each for the day of
 * moving, of death and of leaving the Party, of which a person has one.
 */
const JOINED: ReadonlySet<Field> = new Set(['hometown', 'residence', 'statusDate']);

const as = (draft: DraftColumn, field: Field | null): DraftColumn => ({ ...draft, meaning: { ...draft.meaning, field } });
const fieldOf = (draft: DraftColumn) => draft.meaning.field;
const has = (drafts: readonly DraftColumn[], field: Field) => drafts.some((draft) => fieldOf(draft) === field);

/** "Tên" is a whole name unless the family name stands in a column of its own; the name at birth serves where there is no other. */
function settleNames(drafts: readonly DraftColumn[]): readonly DraftColumn[] {
  const isSplit = has(drafts, 'familyAndMiddleName') || has(drafts, 'surname');
  if (has(drafts, 'givenName') && !isSplit) return drafts.map((draft) => (fieldOf(draft) === 'givenName' ? as(draft, 'fullName') : draft));
  if (has(drafts, 'fullName') || isSplit) return drafts;
  const alias = drafts.find((draft) => fieldOf(draft) === 'alias');
  return drafts.map((draft) => (draft === alias ? as(draft, 'fullName') : draft));
}

const SAMPLE_ROWS = 60;

function sample(sheet: Sheet, from: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row <= sheet.lastRow && texts.length < SAMPLE_ROWS; row++) {
    const cell = sheet.cell(row, column);
    if (cell !== null) texts.push(cell.text.trim());
  }
  return texts;
}

/** "Họ và tên" over two columns, merged or the second left blank: family and middle name, then the given name. */
function splitName(drafts: readonly DraftColumn[], sheet: Sheet, from: number): readonly DraftColumn[] {
  const name = drafts.findIndex((draft) => fieldOf(draft) === 'fullName' && !draft.isMapped);
  const [first, second] = [drafts[name], drafts[name + 1]];
  if (first === undefined || second === undefined || second.index !== first.index + 1) return drafts;
  if ((second.heading !== first.heading && second.heading !== '') || second.isBlank) return drafts;

  const texts = sample(sheet, from, second.index);
  const given = texts.filter((text) => /^\p{L}[^\s\d]*$/u.test(text) && !saysYes(text));
  // Without a heading of its own a column may hold anything: one word does not say.
  if (given.length < (second.heading === '' ? 2 : 1) || given.length < texts.length * 0.6) return drafts;
  return drafts.map((draft) => (draft === first ? as(draft, 'familyAndMiddleName') : draft === second ? as(draft, 'givenName') : draft));
}

const isPersonalNumber = (text: string) => [9, 11, 12].includes(text.replace(/\D/g, '').length);

/** A bare "Mã định danh" is a person's number only where its values have the length of one. */
function settleCodes(drafts: readonly DraftColumn[], sheet: Sheet, from: number): readonly DraftColumn[] {
  return drafts.map((draft) => {
    const isBareCode = /^ma dinh danh$/.test(headingKey(draft.heading)) && !draft.isMapped;
    if (!isBareCode) return draft;
    const texts = sample(sheet, from, draft.index);
    return as(draft, texts.length > 0 && texts.filter(isPersonalNumber).length >= texts.length / 2 ? 'nationalId' : 'registryId');
  });
}

/** Where several columns claim a field, the one of narrower words is what those say: "CMND" beside "CCCD" is the former number. */
const NARROWER: readonly { readonly field: Field; readonly words: RegExp; readonly instead: Field | null }[] = [
  { field: 'nationalId', words: /^(so )?(cm\w*|chung minh.*)$/, instead: 'formerNationalId' },
  { field: 'organization', words: /^ma /, instead: 'organizationCode' },
  { field: 'organization', words: /^(to chuc dang|don vi sinh hoat|noi sinh hoat)$/, instead: null },
  { field: 'decisionEffective', words: /^ngay (quyet dinh|qd|ky|chuyen|di|nghi huu)( |$)/, instead: null },
  { field: 'residenceOrganization', words: /(^| )(cong tac|chinh thuc)$/, instead: null },
  { field: 'partyCard', words: /(^| )(cu|8 so)( |$)/, instead: 'formerPartyCard' },
];
/** Of these the first column is enough. */
const FIRST_SERVES: ReadonlySet<Field> = new Set(['registryId', 'alias', 'phone', 'residenceOrganization']);

/** The columns among several of one field that had better give way, and what they are read as instead. */
function yielding(claimants: readonly DraftColumn[], field: Field): ReadonlyMap<DraftColumn, Field | null> {
  const reasons: readonly ((draft: DraftColumn) => Field | null | undefined)[] = [
    ({ isBlank }) => (isBlank ? null : undefined),
    ({ isMapped }) => (isMapped ? undefined : null),
    ({ meaning }) => (meaning.isExact ? undefined : null),
    (draft) => NARROWER.find((rule) => rule.field === field && rule.words.test(headingKey(draft.heading)))?.instead,
    (draft) => (FIRST_SERVES.has(field) && draft !== claimants[0] ? null : undefined),
  ];
  const yielded = new Map<DraftColumn, Field | null>();
  for (const reason of reasons) {
    const left = claimants.filter((draft) => !yielded.has(draft));
    const giving = left.filter((draft) => reason(draft) !== undefined);
    // A reason that holds for all of them tells none apart.
    if (giving.length === left.length) continue;
    for (const draft of giving) yielded.set(draft, reason(draft) ?? null);
  }
  return yielded;
}

function narrow(drafts: readonly DraftColumn[], field: Field): readonly DraftColumn[] {
  const claimants = drafts.filter((draft) => fieldOf(draft) === field);
  const yielded = yielding(claimants, field);
  return drafts.map((draft) => {
    const instead = yielded.get(draft);
    if (instead === undefined) return draft;
    return as(draft, instead !== null && has(drafts, instead) ? null : instead);
  });
}

const SEXED: ReadonlySet<Field> = new Set(['birthDate', 'gender']);

/** Whether two columns may share a field: parts of a place, or the columns of men and of women. */
function mayShare(field: Field, claimants: readonly DraftColumn[]): boolean {
  if (JOINED.has(field) || claimants.length < 2 || areMarks(field, claimants) || arePartsOfDate(claimants)) return true;
  const sexes = claimants.map(({ meaning }) => meaning.sex);
  return SEXED.has(field) && sexes.every((sex) => sex !== null) && new Set(sexes).size === sexes.length;
}

/** Holds the columns against each other until each field is claimed once, or says which two columns cannot both be it. */
export function settleColumns(
  file: string,
  sheet: Sheet,
  bottom: number,
  role: Role,
  found: readonly DraftColumn[],
): readonly DraftColumn[] {
  const told = settleSexes(settleSeries(settleCodeList(found, sheet, bottom + 1)), sheet, bottom + 1);
  const named = settleCodes(splitName(settleNames(told), sheet, bottom + 1), sheet, bottom + 1);
  const settled = settleDues(named, (column) => sample(sheet, bottom + 1, column));
  let drafts = settleMarks(settleDateParts(settled), sheet, bottom + 1, role);
  for (const field of new Set(drafts.map(fieldOf))) {
    if (
      field === null ||
      mayShare(
        field,
        drafts.filter((draft) => fieldOf(draft) === field),
      )
    )
      continue;
    drafts = narrow(drafts, field);
    const claimants = drafts.filter((draft) => fieldOf(draft) === field);
    const [first, second] = claimants;
    if (!mayShare(field, claimants) && first && second) throw twoColumns({ file, sheet }, field, [first, second], drafts);
  }
  return drafts;
}
