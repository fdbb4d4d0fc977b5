import type { Carried, ColumnSetName, Style } from '../style.ts';
import { columnOf, type ListColumn } from './list-columns.ts';
import type { ListField } from './list-headings.ts';
import { bySex, coded, form7, marks, type OwnColumns, splitNames, stackedDates, stackedPerson } from './own-columns.ts';

interface ColumnSet {
  readonly fields: readonly ListField[];
  readonly own?: OwnColumns;
  /** Lines a person, one unless said. */
  readonly height?: number;
}

const ACTIVITY = ['dues', 'absent', 'reason', 'note'] as const;

const PERSON = ['name', 'birth', 'gender', 'nationalId', 'card'] as const;
const PARTY = ['admission', 'official', 'kind', 'status', 'statusDate'] as const;

const SETS: Readonly<Record<ColumnSetName, ColumnSet>> = {
  plain: { fields: [...PERSON, ...PARTY, ...ACTIVITY] },
  shuffled: {
    fields: [
      'name',
      'gender',
      'birth',
      'card',
      'admission',
      'official',
      'nationalId',
      'hometown',
      'status',
      'statusDate',
      'kind',
      ...ACTIVITY,
    ],
  },
  'by-sex': {
    fields: [
      'name',
      'birth',
      'hometown',
      'admission',
      'official',
      'card',
      'dossier',
      'nationalId',
      'kind',
      'status',
      'statusDate',
      ...ACTIVITY,
    ],
    own: bySex,
  },
  'split-names': { fields: [...PERSON, ...PARTY, ...ACTIVITY], own: splitNames },
  'stacked-dates': {
    fields: ['name', 'birth', 'gender', 'admission', 'card', 'nationalId', 'kind', 'status', 'statusDate', ...ACTIVITY],
    own: stackedDates,
  },
  'stacked-person': { fields: ['name', 'gender', 'hometown', 'card', ...PARTY, ...ACTIVITY], own: stackedPerson },
  marks: { fields: ['name', 'birth', 'gender', 'hometown', 'nationalId', 'card', ...PARTY, 'dues', 'note'], own: marks },
  coded: {
    fields: ['name', 'gender', 'birth', 'card', 'dossier', 'admission', 'official', 'status', 'statusDate', 'dues', 'note'],
    own: coded,
  },
  'form-7': { fields: ['name', 'birth', 'gender', 'hometown', 'admission', 'card', 'note'], own: form7, height: 4 },
  brief: { fields: ['name', 'birth', 'hometown', 'admission', 'official', 'card', 'note'] },
};

/** What a set shows beside its fields' own columns. */
const ALSO: Partial<Record<ColumnSetName, readonly Carried[]>> = {
  'by-sex': ['gender'],
  'stacked-dates': ['official'],
  'stacked-person': ['nationalId'],
  'form-7': ['official', 'dossier'],
};

/** The columns of a list; the first numbers the rows. */
export function columnsOf(style: Style): readonly ListColumn[] {
  const { fields, own } = SETS[style.columns];
  const columns = own?.(style) ?? {};
  return [columnOf('ordinal', style), ...fields.flatMap((field) => columns[field] ?? [columnOf(field, style)])];
}

export const heightOf = (name: ColumnSetName): number => SETS[name].height ?? 1;

export const carriedBy = (name: ColumnSetName): ReadonlySet<Carried> =>
  new Set<Carried>([
    'birthDay',
    ...SETS[name].fields.filter((field) => field !== 'name' && field !== 'birth' && field !== 'admission' && field !== 'ordinal'),
    ...(ALSO[name] ?? []),
    ...(SETS[name].fields.includes('nationalId') ? (['nationalIdColumn'] as const) : []),
  ]);
