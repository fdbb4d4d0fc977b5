import type { Language } from '../model/finding.ts';

/** A whole number with its thousands grouped: `12.345` in Vietnamese, `12,345` in English. */
export const formatCount = (count: number, language: Language): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
