import type { Buffer } from 'node:buffer';

const START = 8;

/**
 * The texts that the cells of an old workbook share, from the data of the SST record and of the Continue records behind it.
 * A text may go on in the next record, which says anew how wide its characters are. Source: [MS-XLS] 2.4.265, 2.5.293.
 */
export function sharedTexts(segments: readonly Buffer[]): readonly string[] {
  let segment = 0;
  let at = START;
  const isDone = () => segment >= segments.length;
  const isAtEnd = () => at >= (segments[segment]?.length ?? 0);
  const skipEnd = () => {
    while (!isDone() && isAtEnd()) {
      segment++;
      at = 0;
    }
  };
  const byte = (): number => {
    skipEnd();
    return segments[segment]?.[at++] ?? 0;
  };
  const word = () => byte() + byte() * 0x100;
  const skip = (count: number) => {
    for (let left = count; left > 0 && !isDone(); left--) byte();
  };
  const characters = (count: number, isWideAtFirst: boolean): string => {
    const codes: number[] = [];
    let isWide = isWideAtFirst;
    while (codes.length < count && !isDone()) {
      if (isAtEnd()) isWide = (byte() & 1) === 1;
      codes.push(isWide ? word() : byte());
    }
    return codes.map((code) => String.fromCharCode(code)).join('');
  };

  const texts: string[] = [];
  for (skipEnd(); !isDone(); skipEnd()) {
    const [length, flags] = [word(), byte()];
    const runs = (flags & 8) === 0 ? 0 : word();
    const extension = (flags & 4) === 0 ? 0 : word() + word() * 0x10000;
    texts.push(characters(length, (flags & 1) === 1));
    skip(runs * 4 + extension);
  }
  return texts;
}
