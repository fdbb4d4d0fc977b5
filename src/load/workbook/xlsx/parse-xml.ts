import { SaxesParser } from 'saxes';
import { Damage } from '../damage.ts';
import { alternatives } from './alternatives.ts';
import type { Part } from './open-zip.ts';
import { partText } from './part-text.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part, of alternatives one alone: elements by their names without prefix, and the text directly inside or between them. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

const DEEPEST = 100;
/** A text of Excel has 32,767 letters at most; one that goes on this long is an attack. */
const LONGEST = 2 ** 24;
const PIECE = 2 ** 16;

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attribute of this local name that carries a prefix: `id` gives the value of `r:id`. */
export function prefixed(attributes: Attributes, local: string): string | undefined {
  for (const name in attributes) if (name.endsWith(`:${local}`)) return attributes[name];
  return undefined;
}

/** Parses one part, strictly: XML that is cut short or not well formed is damage, and nothing beyond it is read. */
export async function parseXml(part: Part, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const choice = alternatives();
  let depth = 0;
  let isSilent = true;
  parser.on('opentag', ({ name, attributes }) => {
    isSilent = false;
    if (++depth > DEEPEST) throw new Damage(`${part.name} is nested too deeply`, { why: 'damaged-zip' });
    const local = localName(name);
    if (!choice.passesOver(local)) handler.open(local, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    const local = localName(name);
    if (!choice.leaves(local)) handler.close(local);
  });
  const tell = (text: string) => {
    if (!choice.isPassing) handler.text(text);
  };
  parser.on('text', tell);
  parser.on('cdata', tell);

  const write = (text: string | null) => {
    try {
      parser.write(text);
    } catch (error) {
      throw error instanceof Damage ? error : new Damage(`${part.name} is no whole XML`, { why: 'damaged-zip', cause: error });
    }
  };
  let silence = 0;
  for await (const text of partText(part)) {
    for (let at = 0; at < text.length; at += PIECE) {
      isSilent = true;
      write(text.slice(at, at + PIECE));
      silence = isSilent ? silence + PIECE : 0;
      if (silence > LONGEST) throw new Damage(`${part.name} holds a text without end`, { why: 'too-large' });
    }
  }
  write(null);
}
