import { headingKey } from './heading-field.ts';

/** Whether a heading asks for the name at birth and the name in use; true where the one at birth comes first, null for one name. */
export function birthNameFirst(heading: string): boolean | null {
  const key = headingKey(heading);
  const birth = key.indexOf('khai sinh');
  if (birth < 0) return null;
  const used = Math.max(key.indexOf('dang dung'), key.indexOf('thuong dung'), key.indexOf('thuong goi'));
  if (used >= 0) return birth < used;
  return /[,;/\n]/.test(heading) && /^ho (?:va )?ten(?! khai sinh)/.test(key) ? false : null;
}
