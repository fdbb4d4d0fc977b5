import type { Bilingual, Severity } from '../model/finding.ts';

/** The word that stands before a finding. */
export const SEVERITY_WORDING = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'info' },
} as const satisfies Record<Severity, Bilingual>;
