/** Letters whose case the source tells: ASCII, and Ă Â Ê Ô Ơ Ư Đ, which TCVN3 has in both cases. */
const CAPITAL = /[A-Z\u00a1-\u00a7]/;
const SMALL = /[a-z\u00a8-\u00ac\u00ad\u00ae]/;
/** CCCD, CMND: in capitals whatever stands beside them. */
const ABBREVIATION = /^[B-DF-HJ-NP-TV-XZ\u00a7]+$/;
const PARTS = /[^\s'’/.,:;()-]+/g;
// Only a toned vowel that begins a word may be a capital in disguise.
const TONED = /^[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

interface Part {
  readonly at: number;
  readonly source: string;
  readonly decoded: string;
  /** What the letters after the first tell. */
  readonly inside: 'capital' | 'small' | null;
}

function partsOf(source: string, decoded: string): readonly Part[] {
  return [...source.matchAll(PARTS)].map(({ 0: part, index }) => {
    const rest = part.slice(1);
    const inside = SMALL.test(rest) ? 'small' : CAPITAL.test(rest) ? 'capital' : null;
    return { at: index, source: part, decoded: decoded.slice(index, index + part.length), inside };
  });
}

/** Whether each word that shows its first letter's case begins with a capital. */
function isTitle(parts: readonly Part[]): boolean {
  const telling = parts.filter(({ decoded }) => /^\p{L}/u.test(decoded) && !TONED.test(decoded));
  return telling.length > 0 && telling.every(({ decoded }) => /^\p{Lu}/u.test(decoded));
}

/**
 * Restores the capitals that TCVN3 has no code for: NGUYÔN is decoded to "NGUYễN" and means NGUYỄN, "ánh" after
 * "Nguyễn Thị" means Ánh. `source` is the text before decoding: its other letters still tell the case, of a word such as Tó
 * those of its neighbours.
 */
export function restoreCapitals(source: string, decoded: string): string {
  if (source.length !== decoded.length) return decoded;
  const parts = partsOf(source, decoded);
  const isCapitalText =
    parts.some(({ inside, source: part }) => inside === 'capital' && !ABBREVIATION.test(part)) &&
    !parts.some(({ inside }) => inside === 'small');
  const isTitleText = isTitle(parts);
  let restored = decoded;
  for (const part of parts) {
    const isCapital = part.inside === 'capital' || (part.inside === null && isCapitalText && !SMALL.test(part.source.charAt(0)));
    const first = isTitleText && TONED.test(part.decoded) ? part.decoded.charAt(0).toUpperCase() : part.decoded.charAt(0);
    const text = isCapital ? part.decoded.toUpperCase() : first + part.decoded.slice(1);
    restored = restored.slice(0, part.at) + text + restored.slice(part.at + text.length);
  }
  return restored;
}
