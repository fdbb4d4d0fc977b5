import tcvn3 from './legacy/tcvn3.json' with { type: 'json' };
import viscii from './legacy/viscii.json' with { type: 'json' };
import vni from './legacy/vni-windows.json' with { type: 'json' };
import windows1258 from './legacy/windows-1258.json' with { type: 'json' };

// The tables give, for one or two characters as cp1252 shows them, the letter that the legacy font draws. Byte values as
// published for UniKey, checked against glibc iconv (TCVN3, VISCII) and Python's codec (windows-1258).
export interface LegacyEncoding {
  readonly name: 'tcvn3' | 'vni' | 'viscii' | 'windows-1258';
  readonly letters: ReadonlyMap<string, string>;
}

const encoding = (name: LegacyEncoding['name'], letters: Readonly<Record<string, string>>): LegacyEncoding => ({
  name,
  letters: new Map(Object.entries(letters)),
});

export const TCVN3 = encoding('tcvn3', tcvn3);
export const VNI = encoding('vni', vni);
export const VISCII = encoding('viscii', viscii);
export const WINDOWS_1258 = encoding('windows-1258', windows1258);

const TCVN3_FONT = /^\.?vn(?!i)/i;
// .VnTimeH draws lower-case codes as capitals.
const TCVN3_CAPITAL_FONT = /^\.?vn(?!i).*H$/i;
const VNI_FONT = /^vni\b|^vni-/i;

/** What a font's name tells of a text. */
interface FontEncoding {
  readonly encoding: LegacyEncoding;
  /** The font shows everything in capitals. */
  readonly isCapital: boolean;
  /** Whether a font said so, or the other cells of the sheet: all of them, or some while others are Unicode. */
  readonly toldBy: 'font' | 'sheet' | 'part of the sheet';
}

/** Stands in place of a font's name in a sheet whose text as a whole, or in part, is in an encoding. */
export const supposedFont = ({ name }: LegacyEncoding, toldBy: Exclude<FontEncoding['toldBy'], 'font'> = 'sheet'): string =>
  toldBy === 'sheet' ? `?${name}` : `??${name}`;

const SUPPOSED: ReadonlyMap<string, FontEncoding> = new Map(
  [TCVN3, VNI, VISCII, WINDOWS_1258].flatMap((encoding) =>
    (['sheet', 'part of the sheet'] as const).map((toldBy) => [supposedFont(encoding, toldBy), { encoding, isCapital: false, toldBy }]),
  ),
);

/** The encoding that a font's name promises; null for a font of Unicode. */
export function encodingOfFont(font: string): FontEncoding | null {
  if (VNI_FONT.test(font)) return { encoding: VNI, isCapital: false, toldBy: 'font' };
  if (TCVN3_FONT.test(font)) return { encoding: TCVN3, isCapital: TCVN3_CAPITAL_FONT.test(font), toldBy: 'font' };
  return SUPPOSED.get(font) ?? null;
}

// Text marks that stand beside letters of any encoding and prove nothing.
const MAY_STAND = /[\p{ASCII}\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]/u;

/**
 * Text as the legacy font shows it; two characters that make one letter are taken before one. null where a character is
 * none of the encoding's: that disproves it.
 */
export function decodeWith(encoding: LegacyEncoding, text: string): string | null {
  let decoded = '';
  let at = 0;
  while (at < text.length) {
    const pair = encoding.letters.get(text.slice(at, at + 2));
    const isPair = pair !== undefined && at + 1 < text.length;
    const letter = isPair ? pair : encoding.letters.get(text.charAt(at));
    if (letter === undefined && !MAY_STAND.test(text.charAt(at))) return null;
    decoded += letter ?? text.charAt(at);
    at += isPair ? 2 : 1;
  }
  return decoded;
}
