import { plainLetters } from './fold.ts';
import { isCommonSurname, isKnownSurname, isPlainSurname } from './surname.ts';

// Đ/c, Đc, Đ.c, D/C, ĐC, đồng chí; with or without a dot, colon or blank after it. Đ/cNguyễn, but Đ.Cường is a name.
const COMRADE = /^(?:d\s*[/\\]\s*c|d\s*[.-]\s*c\b|dc\b)[\s.:]*(?=\S)/;
// Đồng is a surname, so what follows must be a whole name; Chi is no chí.
const COMRADE_IN_WORDS = /^(?:đồng chí(?:\s*[.:]\s*(?=\S)|\s+(?=\S+\s+\S))|dong chi(?:\s*[.:]\s*(?=\S)|\s+(?=\S+\s+\S)))/;
// With their marks, unless the whole text has none: Ong and Bá are surnames.
const ELDER = /^(ông|bà|anh|chị|cô|chú|bác|thầy|cụ)([.:\s]\s*)(?=\S)/;
const PLAIN_ELDER = /^(ong|ba|anh|chi|co|chu|bac|thay|cu)([.:\s]\s*)(?=\S)/;
const DEGREE = /^(?:(?:pgs|gs|ts|tskh|ths|bs|bscki{1,2}|cki{1,2}|ks|cn|ds|ls|ngut|nsut|nsnd|ttut|ttnd)\s*[.,]\s*)+(?=\S)/;
// TS Trần Thị Lan: without a dot only in capitals, before a surname that most people bear.
const DEGREE_ALONE = /^(?:PGS|GS|TS|TSKH|ThS|BS|KS|CN|DS|LS)\s+(?=(\S+)\s+\S)/i;
const RANK = /^(?:thieu|trung|thuong|dai) (?:ta|uy|tuong)\b[\s.:]*(?=\S)/;

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

// Ông and Bá are surnames too, and Anh, Chi given names: what follows must be a whole name. Of two words only a surname that
// most people bear tells: Ông Trần Nam, but Ông Kim Yến and Ong Lam Sa may be whole names themselves.
function isElderTitle(title: string, mark: string, rest: string): boolean {
  if (/[.:]/.test(mark)) return true;
  const following = words(rest);
  const next = following[0] ?? '';
  const isSurnameNext = (isKnownSurname(next) || isPlainSurname(next)) && !/^(?:van|thi)$/.test(plainLetters(next));
  if (/^(?:ông|bà)$/.test(title) && following.length === 2) return isCommonSurname(next);
  if (title === 'ông') return following.length >= 2 && isSurnameNext;
  if (title === 'bà') return following.length >= 3;
  return following.length >= 3 && isSurnameNext;
}

/** "Ông " or, in a text without any marks, "Ong ", where it is a title and no surname. */
function elderIn(text: string, plain: string): RegExpExecArray | null {
  const lower = text.toLowerCase();
  const elder = ELDER.exec(lower) ?? (plain === lower ? PLAIN_ELDER.exec(plain) : null);
  return elder !== null && isElderTitle(elder[1] ?? '', elder[2] ?? '', text.slice(elder[0].length)) ? elder : null;
}

/** A name without the words of address, rank and degree before it: Đ/c, Ông, Bà, Thượng tá, ThS. */
export function stripHonorific(text: string): string {
  let rest = text;
  for (;;) {
    const plain = plainLetters(rest);
    const found =
      COMRADE.exec(plain) ??
      COMRADE_IN_WORDS.exec(rest.toLowerCase()) ??
      DEGREE.exec(plain) ??
      degreeIn(rest) ??
      elderIn(rest, plain) ??
      rankIn(plain);
    if (found === null) return rest;
    rest = rest.slice(found[0].length);
  }
}

function degreeIn(text: string): RegExpExecArray | null {
  const degree = DEGREE_ALONE.exec(text);
  return degree !== null && isCommonSurname(degree[1] ?? '') ? degree : null;
}

function rankIn(plain: string): RegExpExecArray | null {
  const rank = RANK.exec(plain);
  return rank !== null && words(plain.slice(rank[0].length)).length >= 2 ? rank : null;
}
