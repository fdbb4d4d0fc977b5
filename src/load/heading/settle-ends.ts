import type { Direction } from '../../model/table.ts';
import type { DraftColumn } from './draft-columns.ts';
import { type EndWords, endWords, wayOver } from './end-words.ts';

type End = 'fromOrganization' | 'toOrganization';

interface Told {
  readonly draft: DraftColumn;
  readonly words: EndWords;
  readonly way: Direction | 'both' | null;
}

const OPPOSITE = { fromOrganization: 'toOrganization', toOrganization: 'fromOrganization' } as const satisfies Record<End, End>;
const OWN_END = { away: 'fromOrganization', here: 'toOrganization' } as const satisfies Record<Direction, End>;
const LITERAL: Readonly<Partial<Record<EndWords, End>>> = {
  from: 'fromOrganization',
  leaving: 'fromOrganization',
  to: 'toOrganization',
  coming: 'toOrganization',
};

const has = (told: readonly Told[], words: EndWords) => told.some((other) => other.words === words);

/** Where nothing says which way, "Nơi chuyển đi | Chi bộ" stand in the order of the move. */
function inOrder(told: readonly Told[]): Map<DraftColumn, End> {
  const ends = new Map<DraftColumn, End>();
  const [first, second, ...more] = told;
  if (first === undefined || second === undefined || more.length > 0) return ends;
  const isUntold = told.every(({ way }) => way === null) && has(told, 'own') && (has(told, 'leaving') || has(told, 'other'));
  return isUntold ? ends.set(first.draft, 'fromOrganization').set(second.draft, 'toOrganization') : ends;
}

function wantedEnd({ words, way }: Told, told: readonly Told[]): End {
  const literal = LITERAL[words];
  const own = way === 'away' || way === 'here' ? OWN_END[way] : null;
  if (words === 'own') return own ?? 'fromOrganization';
  if (literal === undefined) return own === null ? 'toOrganization' : OPPOSITE[own];
  // "Chi bộ | Nơi chuyển đi" of departures: the chi bộ is where they left, and the other place where they went off to.
  const isLoose = words === 'leaving' || words === 'coming';
  const isBesideOwn = told.every((other) => other.words === words || LITERAL[other.words] === undefined) && has(told, 'own');
  return literal === own && isLoose && isBesideOwn ? OPPOSITE[own] : literal;
}

/** The end of a column; null where both are taken by columns of plainer words, or another column says the same before it. */
function endOf(column: Told, told: readonly Told[], ends: ReadonlyMap<DraftColumn, End>): End | null {
  const isSaidBefore = told.some((other) => other.words === column.words && other.way === column.way && ends.has(other.draft));
  if (isSaidBefore) return null;
  const taken = new Set(ends.values());
  const wanted = wantedEnd(column, told);
  if (!taken.has(wanted)) return wanted;
  return LITERAL[column.words] === undefined && !taken.has(OPPOSITE[wanted]) ? OPPOSITE[wanted] : null;
}

/** Each row's section tells the end of "Chi bộ" in a table of both ways, and "Tên chi bộ" tells none where no way is known. */
const staysOwn = ({ words, way, draft }: Told) =>
  words === 'own' && (way === 'both' || (way === null && draft.meaning.field === 'organization'));

const PLAIN_FIRST: readonly EndWords[] = ['from', 'to', 'leaving', 'coming', 'own', 'other'];

/**
 * The columns of a transfer book's two ends by the direction of the table: "Chi bộ" is where they left in departures, and where they came in
 * arrivals. Where both are sections of one table it stays the chi bộ whose book it is.
 */
export function settleEnds(drafts: readonly DraftColumn[], direction: Direction | 'both' | null): readonly DraftColumn[] {
  const told = drafts.flatMap((draft): readonly Told[] => {
    const words = endWords(draft);
    return words === null ? [] : [{ draft, words, way: wayOver(draft.heading) ?? direction }];
  });
  const ends = inOrder(told);
  const isByOrder = ends.size > 0;
  for (const column of told.toSorted((a, b) => PLAIN_FIRST.indexOf(a.words) - PLAIN_FIRST.indexOf(b.words))) {
    const end = ends.has(column.draft) || staysOwn(column) ? null : endOf(column, told, ends);
    if (end !== null) ends.set(column.draft, end);
  }
  return drafts.map((draft) => {
    const words = told.find((column) => column.draft === draft)?.words;
    if (words === undefined || draft.isMapped) return draft;
    const field = ends.get(draft) ?? (words === 'own' ? 'organization' : draft.meaning.field);
    return { ...draft, meaning: { ...draft.meaning, field, topic: field, isExact: draft.meaning.isExact && !isByOrder } };
  });
}
