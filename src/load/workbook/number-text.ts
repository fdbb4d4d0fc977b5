/** A number's shortest digits, without the noise of binary fractions and, below 1e15, never in scientific notation. */
function digits(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
}

/**
 * A number as its cell shows it: the zeros that only the format writes are kept ("000000000000" shows 036085001234
 * for 36085001234), grouping and decoration are not.
 */
export function numberText(value: number, format: string | undefined): string {
  const plain = digits(value);
  if (format === undefined || !/^\d+$/.test(plain)) return plain;

  const section = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '').replace(/[_*]./g, '');
  if (/[.,%Ee/?@]/.test(section.replace(/"[^"]*"|\\./g, ''))) return plain;
  const prefix = section.match(/^(?:"(0+)"|\\(0))/);
  const places = section.replace(/"[^"]*"|\\./g, '');
  const shown = (prefix?.[1] ?? prefix?.[2] ?? '') + plain.padStart(places.match(/0/g)?.length ?? 0, '0');
  return shown.length > plain.length ? shown : plain;
}
