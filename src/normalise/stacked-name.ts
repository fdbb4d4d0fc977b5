import { saysNothing } from '../vietnam/blank-words.ts';
import { birthNameFirst } from '../vietnam/name-at-birth.ts';
import type { RowReader } from './read-row.ts';

/** What stands in the name's cells: "Họ tên⏎Ngày sinh⏎Số CCCD" in one cell, to be told apart by kind of value. */
export interface StackedName {
  readonly name: string;
  /** "Họ và tên đang dùng, họ và tên khai sinh": the other of the two. */
  readonly otherName: string | null;
  /** Lines with digits: a birth date, a number. */
  readonly others: readonly string[];
}

const ONE_CONSONANT = /^[b-df-hj-np-tv-xz]$/i;

const hasDigits = (text: string) => /\d/.test(text);
// "Nguyễn Văn A, 15/03/1985", "Nguyễn Văn A - 1985", "Nguyễn Văn A sinh 1985", "Nguyễn Văn A (1985)"
const BEFORE_DATE =
  /\s*[,;(]\s*(?=(?:(?:sinh|ngày|năm|sn|ns)[\s:.]*){0,3}\d)|\s+[-–]?\s*(?=(?:sinh|sn|ns)?[\s:.]*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4})|\s+[-–]\s*(?=(?:19|20)\d\d$)|\s+[-–]?\s*(?:sinh|sn|ns)(?: (?:ngày|năm))?[\s.:]*(?=\d)/iu;

/** A cell's lines; a date behind a name on one line is a line of its own. Numbering before a name stays with it. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .flatMap((line) => {
      if (!hasDigits(line) || !/^\P{N}*\p{L}{2}/u.test(line)) return [line];
      const cut = BEFORE_DATE.exec(line);
      return cut === null || cut.index === 0
        ? [line]
        : [line.slice(0, cut.index), line.slice(cut.index + cut[0].length).replace(/\)$/, '')];
    })
    .filter((line) => line !== '');
}

/** The name in use over the same name at birth is written twice, and is one. */
function eachOnce(names: readonly string[]): readonly string[] {
  const keys = names.map((name) => name.normalize('NFC').toLowerCase());
  return names.filter((name, at) => !/\S\s+\S/.test(name) || keys.indexOf(keys[at] ?? '') === at);
}

/** With its marks: Trọng is somebody's name, and "trống" is not. */
const FOR_NOTHING = /^(?:chưa|chua|không|ko|n\/a)(?!\p{L})|^\P{L}*x?$/iu;

/** "Nguyễn Văn A⏎15/03/1985⏎Chưa cấp": whose number is not known, or whose birth date. Behind a date no part of the name comes. */
function saysOthersLack(line: string, at: number, lines: readonly string[]): boolean {
  if (at === 0 || hasDigits(line) || !lines.some(hasDigits) || !saysNothing(line)) return false;
  return lines.slice(0, at).some(hasDigits) || FOR_NOTHING.test(line.normalize('NFC'));
}

function unstack(texts: readonly string[], heading: string): StackedName {
  const lines = texts.flatMap(linesOf).filter((line, at, all) => !saysOthersLack(line, at, all));
  const names = eachOnce(lines.filter((line) => !hasDigits(line)));
  const others = lines.filter(hasDigits);
  if (names.length === 0) return { name: texts.join(' ').replaceAll('\n', ' '), otherName: null, others: [] };

  const isBirthFirst = names.length > 1 ? birthNameFirst(heading) : null;
  const isTwo = isBirthFirst !== null && names.every((line) => /\S\s+\S/.test(line));
  if (!isTwo) return { name: names.join(' '), otherName: null, others };
  const [first, second] = [names[0] ?? '', names.slice(1).join(' ')];
  return isBirthFirst ? { name: second, otherName: first, others } : { name: first, otherName: second, others };
}

/** The whole name, from one column or from family, middle and given names in columns of their own. */
export function stackedName(row: RowReader): StackedName {
  const full = row.values('fullName');
  const [first] = full;
  if (first !== undefined) {
    const isPlain = full.length === 1 && !first.text.includes('\n') && !hasDigits(first.text);
    return isPlain
      ? { name: first.text, otherName: null, others: [] }
      : unstack(
          full.map(({ text }) => text),
          first.column.heading,
        );
  }
  const parts = (['surname', 'familyAndMiddleName', 'givenName'] as const).flatMap((field) => row.text(field) ?? []);
  // In a column of its own one letter is an initial: "gonzalez" and "j".
  return { name: parts.map((part) => part.replace(ONE_CONSONANT, '$&.')).join(' '), otherName: null, others: [] };
}
