import { isNameLike } from './name-like.ts';

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’]*`;
const BIRTH = String.raw`(?:[Ss]inh|SINH|[Ss][Nn]|[Nn][Ss])(?!\p{L})[\s.:]*(?:ngày|năm|NGÀY|NĂM)?[\s.:]*(?:\d{1,2}\s*[./-]\s*){0,2}(?:19|20)\d\d`;
const BORN = new RegExp(String.raw`(?<!\p{L})(${CAPITALISED}(?:\s+${CAPITALISED}){1,7})\s*[-–,;:(]*\s*${BIRTH}(?!\d)`, 'gu');
const HAS_YEAR = /(?:19|20)\d\d/;

/** People named in a line of words with the day or year of their birth: "Bổ sung: đ/c Trần Văn An, sinh 15/03/1985; đ/c Lê Thị Mơ (SN 1990)". */
export function peopleInWords(text: string): readonly string[] {
  if (!HAS_YEAR.test(text)) return [];
  return [...text.normalize('NFC').matchAll(BORN)].flatMap(([, name]) => (name !== undefined && isNameLike(name) ? [name] : []));
}
