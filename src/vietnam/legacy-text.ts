import { decodeWith, encodingOfFont, type LegacyEncoding, TCVN3, VISCII, VNI, WINDOWS_1258 } from './legacy-encoding.ts';
import { restoreCapitals } from './tcvn3-case.ts';
import { surnameGain, textCost } from './word-cost.ts';

export interface LegacyText {
  readonly text: string;
  readonly encoding: LegacyEncoding['name'];
}

/** Only what a one-byte encoding can show: Latin-1, and the 27 characters cp1252 has in place of controls. */
const ONE_BYTE =
  /^(?:\p{ASCII}|[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122])*$/u;
// Not the no-break space, which is the Õ of VISCII.
const BLANKS = /([ \n\r\t]+)/;
const PRINTABLE = /^[\s -~]*$/;

/** A way to read the words of a text. */
interface Way {
  /** null: as it stands, as Unicode. */
  readonly encoding: LegacyEncoding | null;
  /** What speaks against it before a word is read. */
  readonly prior: number;
  /** What speaks against it for a word among words read otherwise: rich text in two fonts has some. */
  readonly change: number;
}

const WITHOUT_FONT: readonly Way[] = [
  { encoding: null, prior: 0, change: 14 },
  { encoding: TCVN3, prior: 9, change: 14 },
  { encoding: VNI, prior: 9, change: 14 },
  { encoding: WINDOWS_1258, prior: 10, change: 14 },
  { encoding: VISCII, prior: 11, change: 14 },
];

const EVENLY = 0.5;

/**
 * Where the sheet's other cells are in an encoding, this one is a little likelier in it than in Unicode; where some are, it may
 * as well be in either, and what looks odd both ways (BÐ, ý) was hardly typed so.
 */
const waysAmong = (supposed: LegacyEncoding, isPart: boolean): readonly Way[] =>
  WITHOUT_FONT.map((way) => {
    if (way.encoding === supposed) return { ...way, prior: 0 };
    return { ...way, prior: way.prior + (isPart ? EVENLY : 2) };
  });

// Unicode is typed in old fonts too; another encoding than the font's hardly ever is.
const waysInFont = (font: LegacyEncoding): readonly Way[] =>
  WITHOUT_FONT.map(({ encoding }) => {
    if (encoding === null) return { encoding, prior: 4, change: 11 };
    return encoding === font ? { encoding, prior: 0, change: 9 } : { encoding, prior: 20, change: 14 };
  });

/** A text decoded, or null where it has a letter that is none of the encoding's. */
export function decodeAs(encoding: LegacyEncoding, text: string): string | null {
  const decoded = ONE_BYTE.test(text) ? (decodeWith(encoding, text)?.normalize('NFC') ?? null) : null;
  return decoded !== null && encoding === TCVN3 ? restoreCapitals(text, decoded) : decoded;
}

/** The tokens of a text by one way, blanks between them; null for a token that has a letter unknown to the encoding. */
function tokensBy({ encoding }: Way, tokens: readonly string[]): readonly (string | null)[] {
  if (encoding === null) return tokens;
  const whole = decodeAs(encoding, tokens.join(''))?.split(BLANKS);
  // The case of a word depends on its neighbours, so the whole is decoded where it can be.
  return whole?.length === tokens.length ? whole : tokens.map((token) => decodeAs(encoding, token));
}

interface Reading {
  /** How unlikely its words are. */
  readonly cost: number;
  readonly text: string;
  readonly way: Way;
}

/** What a token may say, by each way that knows all its letters. */
function readingsOf(at: number, read: readonly (readonly (string | null)[])[], ways: readonly Way[]): readonly Reading[] {
  return ways.flatMap((way, index) => {
    const beside = read[index] ?? [];
    const text = beside[at] ?? null;
    if (text === null) return [];
    // A word alone may be a given name: Hồng as well as Hoàng.
    const gain = at === 0 && beside.length > 1 ? surnameGain(text) : 0;
    return { cost: textCost(text, beside[at - 2] ?? '', beside[at + 2] ?? '') - gain, text, way };
  });
}

/** Reads a token by the way of its neighbours unless another way says far more. */
function choose(readings: readonly Reading[], main: Way): Reading | null {
  let best: Reading | null = null;
  for (const { cost: words, text, way } of readings) {
    const cost = words + (way === main ? 0 : way.change);
    if (best === null || cost < best.cost) best = { cost, text, way };
  }
  return best;
}

/** The likeliest reading of the whole text: all tokens by one way, or some by another. */
function likeliest(text: string, ways: readonly Way[]): readonly Reading[] {
  const tokens = text.split(BLANKS);
  const read = ways.map((way) => tokensBy(way, tokens));
  const readings = tokens.map((_, at) => readingsOf(at, read, ways));
  let best: { readonly cost: number; readonly choices: readonly Reading[] } | null = null;
  for (const main of ways) {
    const choices = readings.flatMap((own) => choose(own, main) ?? []);
    const cost = choices.reduce((sum, choice) => sum + choice.cost, main.prior);
    if (best === null || cost < best.cost) best = { cost, choices };
  }
  return best?.choices ?? [];
}

function waysFor(promised: ReturnType<typeof encodingOfFont>): readonly Way[] {
  if (promised === null) return WITHOUT_FONT;
  const { encoding, toldBy } = promised;
  return toldBy === 'font' ? waysInFont(encoding) : waysAmong(encoding, toldBy === 'part of the sheet');
}

/**
 * Text typed for a legacy font (TCVN3, VNI …), decoded: of all readings the likeliest, by how common its syllables are; the
 * cell's font weighs in. Names of other peoples are read as the font says, or left alone. null where nothing is legacy.
 */
export function decodeLegacy(text: string, font: string | null): LegacyText | null {
  const promised = font === null ? null : encodingOfFont(font);
  const capital = (decoded: string): string => (promised?.isCapital ? decoded.toUpperCase() : decoded);
  if (PRINTABLE.test(text)) return promised?.isCapital && capital(text) !== text ? { text: capital(text), encoding: 'tcvn3' } : null;
  const choices = likeliest(text, waysFor(promised));
  const decoded = choices.map((choice) => choice.text).join('');
  const used = choices.find((choice, at) => choice.way.encoding !== null && !PRINTABLE.test(text.split(BLANKS)[at] ?? ''))?.way.encoding;
  return used == null || decoded === text ? null : { text: capital(decoded), encoding: used.name };
}
