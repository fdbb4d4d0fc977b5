const CODE_LENGTH = 14;

/** An organisation code as 14 digits (2.3.3.3.3), dots dropped and a number cell's lost zero restored; null for anything else. */
export function codeOf(text: string | null): string | null {
  const digits = (text ?? '').replace(/[.\s]/g, '');
  return /^\d{13,14}$/.test(digits) ? digits.padStart(CODE_LENGTH, '0') : null;
}
