/** What no XML may hold, not even escaped: most control characters, halves of a letter, and two that are none. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

export const xmlText = (text: string): string => text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

const attribute = ([name, value]: readonly [string, string | number]): string =>
  ` ${name}="${String(value)
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign)}"`;

/** The lines of an element. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  parts: readonly string[],
): readonly string[] {
  const opening = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  return parts.length === 0 ? [`${opening} />`] : [`${opening}>`, ...parts, `</${name}>`];
}
