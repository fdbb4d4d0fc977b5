import type { Cell } from './cell.ts';
import LETTERS from './legacy-letters.json' with { type: 'json' };
import type { Script } from './style.ts';

const TABLES: Readonly<Record<Exclude<Script, 'unicode'>, Readonly<Record<string, string>>>> = { tcvn3: LETTERS.tcvn3, vni: LETTERS.vni };
const FONTS = { tcvn3: '.VnTime', vni: 'VNI-Times' } as const;

/** A text typed in a legacy font: letters that look right in that font alone. */
export function inScript(text: string, script: Script): string {
  if (script === 'unicode') return text;
  const table = TABLES[script];
  // Ð (eth) is typed by other keyboards
  return [...text.replaceAll('Ð', 'Đ')].map((letter) => table[letter] ?? letter).join('');
}

/** A cell of a list that is kept in a legacy font. */
export const scripted = (cell: Cell, script: Script): Cell =>
  script === 'unicode' || typeof cell !== 'string' ? cell : { text: inScript(cell, script), font: FONTS[script] };
