import { titleMeaning } from '../../vietnam/title-meaning.ts';
import { outsidersIn } from './outsider-words.ts';
import { wordPattern } from './word-pattern.ts';

/** A section row: a committee, a chi bộ of it, or a group of members ("II. Đảng viên chuyển đi"). */
export interface Section {
  readonly kind: 'committee' | 'branch' | 'group';
  readonly text: string;
  /** How deep its numbering is: A, I, 1, a); null without numbering. */
  readonly rank: number | null;
}

/** The sections that a row stands under, outermost first. */
export type SectionStack = readonly Section[];

// C and D are Roman numerals too, but few lists have a hundred sections.
const RANKS: readonly RegExp[] = [
  /^[A-H](?=\s*[.)\-–:]|\s+\S|$)/,
  /^[IVXL]+(?=\s*[.)\-–:/]|\s+\S|$)/,
  /^\d{1,3}(?:\.\d{1,2})*(?=\s*[.)\-–:/]|$)/,
  /^[a-hđ](?=\s*[.)])/,
];

/** The depth of a section's numbering, which may stand in a cell of its own before the text. */
export function rankOf(text: string): number | null {
  const rank = RANKS.findIndex((numbering) => numbering.test(text.replace(/^[\s("]+/, '')));
  return rank < 0 ? null : rank;
}

const saysMembers = wordPattern('đảng viên|chính thức|dự bị');

/** Whether a group goes on when a further section begins that is not its like. */
function goesOn(group: Section, next: Section): boolean {
  if (outsidersIn(group.text) === 'candidates' && saysMembers(next.text)) return false;
  if (group.rank !== null && next.rank !== null) return group.rank < next.rank;
  // Members again, where nothing says that they are a part of those who are none.
  if (next.rank === null && outsidersIn(group.text) !== null) return false;
  // "Đảng viên chính thức:" within "II. Đảng viên chuyển đi"
  return next.kind === 'group' && titleMeaning(next.text).status === null;
}

/** The sections after a further one begins: its like ends, with all that stood in it, and what it stands in stays. */
export function openSection(stack: SectionStack, next: Section): SectionStack {
  const like = stack.findIndex(({ kind, rank }) => kind === next.kind && (kind !== 'group' || (rank !== null && rank === next.rank)));
  if (like >= 0) return [...stack.slice(0, like), next];
  const outer = stack.filter((section) => {
    if (section.kind === 'group') return goesOn(section, next);
    return next.kind === 'group' || (next.kind === 'branch' && section.kind === 'committee');
  });
  return [...outer, next];
}

/** What the sections say of an entry. */
export interface SectionPlace {
  readonly section: string | null;
  readonly committee: string | null;
  readonly group: string | null;
}

export function placeIn(stack: SectionStack): SectionPlace {
  const committee = stack.find(({ kind }) => kind === 'committee')?.text ?? null;
  const groups = stack.filter(({ kind }) => kind === 'group').map(({ text }) => text);
  return {
    section: stack.find(({ kind }) => kind === 'branch')?.text ?? committee,
    committee,
    group: groups.length === 0 ? null : groups.join(' > '),
  };
}
