const SHOWN = 3;

/** A person's number as it may stand in a log: `036085001234` becomes `*********234`. Masking twice changes nothing. */
export function maskNumber(number: string): string {
  const hidden = Math.max(0, number.length - SHOWN);
  return '*'.repeat(hidden) + number.slice(hidden);
}
