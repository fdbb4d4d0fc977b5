import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { BookColumnKind } from '../model/book.ts';

/** In every Excel since 2007 and with every Vietnamese letter. */
const FAMILY = 'Times New Roman';

export const FONT: Partial<Font> = { name: FAMILY, size: 10 };
/** Colour alone would be lost in print. */
export const DIFFERENT_FONT: Partial<Font> = { ...FONT, bold: true, underline: true, color: { argb: 'FFC00000' } };

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const WRAPPED: Partial<Alignment> = { vertical: 'top', wrapText: true };

export const TITLE_STYLE: Partial<Style> = { font: { ...FONT, size: 14, bold: true } };
export const LEAD_STYLE: Partial<Style> = { font: FONT, alignment: { vertical: 'top' } };
export const WRAPPED_LEAD_STYLE: Partial<Style> = { font: FONT, alignment: { ...WRAPPED, horizontal: 'left' } };
export const BOLD_STYLE: Partial<Style> = { font: { ...FONT, bold: true }, alignment: { vertical: 'top' } };
export const DAY_STYLE: Partial<Style> = { ...LEAD_STYLE, numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top', horizontal: 'left' } };

export const HEADING_STYLE: Partial<Style> = {
  font: { ...FONT, bold: true },
  fill: solid('FFD9E2F3'),
  border: BORDER,
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
};

const TEXT: Partial<Style> = { font: FONT, border: BORDER, alignment: WRAPPED, numFmt: '@' };
const FILLED: Partial<Style> = { ...TEXT, fill: solid('FFFFF9DB') };

/** One object a kind of column: the writer knows styles again by the object, not by what is in it. */
export const COLUMN_STYLE: Readonly<Record<BookColumnKind, Partial<Style>>> = {
  text: TEXT,
  id: TEXT,
  number: { font: FONT, border: BORDER, alignment: { ...WRAPPED, horizontal: 'center' } },
  fill: FILLED,
  'fill-day': { ...FILLED, numFmt: 'dd/mm/yyyy' },
};
