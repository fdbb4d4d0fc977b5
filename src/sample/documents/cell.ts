import type { Day } from '../../model/calendar-date.ts';

/** A cell as an office leaves it. A text of a legacy font holds letters that look right in that font alone. */
export type Cell =
  | string
  | number
  | null
  | { readonly day: Day; readonly format: 'dd/mm/yyyy' | 'mm/yyyy' }
  | { readonly text: string; readonly font: string }
  | { readonly formula: string; readonly result: string | number }
  | { readonly bold: string; readonly rest: string }
  | { readonly error: '#N/A' };
