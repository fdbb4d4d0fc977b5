import { plainKey } from './fold.ts';
import { stripHonorific } from './honorific.ts';
import { isRole } from './role-words.ts';
import { isCommonSurname, isKnownSurname, isPlainSurname } from './surname.ts';
import { isUnmarkedSyllable } from './syllable.ts';

/** A cell's name apart from what is written beside it. */
export interface NameParts {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly namesakeLetter: string | null;
}

const NUMBERING = /^\s*(?:\(?\d{1,4}\s*[.)\]:/-]|[a-hđ]\))\s*(?=\D)|^\s*[-–*+•]\s+(?=\p{L})/u;
const BRACKETS = /[([{]([^)\]}]*)(?:[)\]}]|$)/g;
const ALIAS_WORD =
  /^(?:tức(?: là)?|bí danh|tên (?:thường gọi|gọi khác|khác|khai sinh|thật|cũ)|hay còn gọi|còn gọi|tên)(?:\s+là)?\s*[:.]?\s+/iu;
const ALIAS_AFTER = /\s(?:tức|bí danh|hay còn gọi(?: là)?|còn gọi(?: là)?|tên (?:thường gọi|gọi khác|khác))\s*[:.]?\s+(?=\p{Lu})/u;
const LETTER = /^["“”'‘’]?([A-Da-d])["“”'‘’.]?$/;
const ALIAS = /^(?=.*\p{L}{2})[\p{L}\p{M}'’ʼ`.\s-]{2,40}$/u;
// A blank on either side of a dash cuts; a tight one may join the halves of a name (Rơ-Châm).
const CUT = /\s*[,;|]\s*|\s+[-–—/]\s*|\s*[-–—]\s+|[–—]/u;
const TIGHT_DASH = /[-/:]/;

/** "(Nguyễn Văn Hùng)": brackets round all of it are the office's, not the name's. */
const IN_BRACKETS = /^[([{]\s*(\p{L}[^()[\]{}]*\s[^()[\]{}]*\p{L})\s*[)\]}]$/u;

interface Aside {
  readonly aliases: readonly string[];
  readonly letter: string | null;
}

const NOTHING: Aside = { aliases: [], letter: null };

/** What stands in brackets or after a comma: a namesake letter, another name, or a role or remark to drop. */
function readAside(text: string, mayBeAlias: boolean): Aside {
  const inner = text.trim();
  const letter = LETTER.exec(inner)?.[1];
  if (letter) return { aliases: [], letter: letter.toUpperCase() };
  const isNamed = ALIAS_WORD.test(inner);
  if (!isNamed && (!mayBeAlias || isRole(inner))) return NOTHING;
  const alias = inner.replace(ALIAS_WORD, '');
  return ALIAS.test(alias) && alias.split(/\s+/).length <= 6 ? { aliases: [plainKey(alias)], letter: null } : NOTHING;
}

const LONGEST_ROLE = 6;

/** "Phó Bí thư chi bộ Nguyễn Văn A": several words of a role, and a whole name of a surname that most people bear. */
function withoutRoleWords(text: string): string {
  const words = text.split(' ');
  for (let at = 2; at <= Math.min(LONGEST_ROLE, words.length - 2); at += 1) {
    const [surname = ''] = words.slice(at);
    const isName = isCommonSurname(surname) && /^\p{Lu}/u.test(surname) && /^\p{Lu}/u.test(words[at + 1] ?? '');
    if (isName && isRole(words.slice(0, at).join(' ')) && !isKnownSurname(words[0] ?? '')) return words.slice(at).join(' ');
  }
  return text;
}

/** "Bí thư: Nguyễn Văn A" and "BT - Nguyễn Văn A": the role first. */
function withoutLeadingRole(text: string): string {
  const at = text.search(/[:–—]|\s-\s|-\s/);
  if (at < 0 || !isRole(text.slice(0, at))) return withoutRoleWords(text);
  const rest = text.slice(at).replace(/^[\s:–—-]+/, '');
  return /\p{L}{2}/u.test(rest) && !isRole(rest) ? rest : text;
}

/** "Nguyễn - Văn - An" and "Nguyễn,Văn,An": the words of one name with marks between them. */
function spelledOut(text: string): string | null {
  const words = text.split(CUT).map((word) => word.trim());
  const isOne = words.length > 1 && words.every((word) => /^\p{Lu}[\p{L}\p{M}]+$/u.test(word) && !isRole(word));
  return isOne && isKnownSurname(words[0] ?? '') ? words.join(' ') : null;
}

function cutTail(text: string): { readonly head: string; readonly tail: string } {
  const cut = CUT.exec(text);
  if (cut !== null && cut.index > 0) return { head: text.slice(0, cut.index), tail: text.slice(cut.index + cut[0].length) };
  const dash = text.search(TIGHT_DASH);
  const tail = text.slice(dash + 1);
  if (dash > 0 && (isRole(tail) || LETTER.test(tail))) return { head: text.slice(0, dash), tail };
  return { head: text, tail: '' };
}

/** "Smith, John" and "Van der Berg, Anna Maria": the surname first, and all of the name. */
const SURNAME_COMMA = /^([\p{L}\p{M}'’ -]{2,40}),\s*(\p{Lu}[\p{L}\p{M}'’. -]{0,40})$/u;
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|md|phd|esq)\.?$/i;

/** One that stands alone among names of Vietnam shows by a surname of one word that is no syllable. */
function surnameFirst(text: string, areForeign: boolean): string | null {
  const [, surname = '', given = ''] = SURNAME_COMMA.exec(text) ?? [];
  if (surname === '' || SUFFIX.test(given) || isRole(given)) return null;
  const isAlone = !surname.includes(' ') && !isUnmarkedSyllable(plainKey(surname)) && given.split(' ').length <= 3;
  return areForeign || isAlone ? `${surname} ${given}` : null;
}

/** Takes numbering, honorifics, titles, brackets and aliases from a name. */
export function nameParts(text: string, areForeign = false): NameParts {
  const asides: Aside[] = [];
  const numbered = text.replace(/\s+/g, ' ').replace(NUMBERING, '').trim();
  const inner = IN_BRACKETS.exec(numbered)?.[1] ?? '';
  let rest = inner !== '' && !isRole(inner) && isPlainSurname(inner.split(' ')[0] ?? '') ? inner : numbered;
  if (/[([{]/.test(rest)) {
    rest = rest.replace(BRACKETS, (_, inner: string) => {
      asides.push(readAside(inner, true));
      return ' ';
    });
  }
  rest = stripHonorific(withoutLeadingRole(stripHonorific(rest.trim())));
  const { head, tail } = cutTail(surnameFirst(rest, areForeign) ?? spelledOut(rest) ?? rest);
  if (tail !== '') asides.push(readAside(tail, false));
  const also = ALIAS_AFTER.exec(head);
  if (also !== null) asides.push(readAside(head.slice(also.index + also[0].length), true));
  return {
    name: stripHonorific((also === null ? head : head.slice(0, also.index)).trim()),
    aliases: asides.flatMap(({ aliases }) => aliases),
    namesakeLetter: asides.find(({ letter }) => letter !== null)?.letter ?? null,
  };
}
