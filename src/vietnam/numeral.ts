const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** A Roman numeral in capitals, up to XXXIX, as a number; null for anything else. */
export function romanValue(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = VALUES[text.charAt(at)] ?? 0;
    value += own < (VALUES[text.charAt(at + 1)] ?? 0) ? -own : own;
  }
  return value;
}
