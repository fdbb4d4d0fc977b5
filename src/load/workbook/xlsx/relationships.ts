import { Damage } from '../damage.ts';
import type { Package, Part } from './open-zip.ts';
import { parseXml } from './parse-xml.ts';

/** From one part of a package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in strict and transitional files: "worksheet". */
  readonly type: string;
  /** The name of the part it leads to. */
  readonly target: string;
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  const from = /^[/\\]/.test(target) ? '' : folder;
  for (const step of (from + decoded(target)).split(/[/\\]/)) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The relationships of a part, or of the whole package for "". */
export async function relationships(source: Package, name: string): Promise<readonly Relationship[]> {
  const folder = folderOf(name);
  const part = source.part(`${folder}_rels/${name.slice(folder.length)}.rels`);
  const found: Relationship[] = [];
  if (part === null) return found;
  await parseXml(part, {
    open: (element, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return found;
}

/** The part of this name, which something in the package says is there. */
export function promisedPart(source: Package, name: string): Part {
  const part = source.part(name);
  if (part === null) throw new Damage(`${name} is missing`, { why: 'no-workbook' });
  return part;
}
