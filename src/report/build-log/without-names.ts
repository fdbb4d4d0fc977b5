import type { Finding, Language } from '../../model/finding.ts';
import { initialsOf } from './initials-of.ts';

/** Where the data of a rule's findings holds names beside the person's own. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'conflicts/name': ['list', 'registry'],
  'duplicates/shared-number': ['others'],
  'matches/unsure': ['leftName', 'rightName'],
};

/** Where it holds what somebody typed into a cell, which may name anybody. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  'activity/absent': ['reason'],
  'inputs/unknown-status': ['text'],
  'inputs/unreadable-cell': ['text'],
};

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' && value.trim() !== '' ? [value] : Array.isArray(value) ? value.flatMap(textsIn) : [];

const textsAt = ({ rule, data }: Finding, keys: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  (keys[rule] ?? []).flatMap((key) => textsIn(data[key]));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a finding says, with initials for names and `…` for what somebody typed: a build log is kept elsewhere, and membership is sensitive. */
export function withoutNames(finding: Finding, language: Language): string {
  const typed = textsAt(finding, TYPED);
  const names = [...textsIn(finding.person), ...textsAt(finding, NAMES)];
  // All at once, the longest first: initials are no part of a name, and a short name may be a part of a longer one.
  const all = [...new Set([...typed, ...names])].sort((a, b) => b.length - a.length).map(escaped);
  if (all.length === 0) return finding.message[language];
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${all.join('|')})(?![\\p{L}\\p{M}\\d])`, 'gu');
  return finding.message[language].replace(pattern, (found) => (typed.includes(found) ? '…' : initialsOf(found)));
}
