const NOT_SPACING = /\p{M}/gu;

/** How many columns a text takes: "ề" is one, however it is composed. */
export const displayWidth = (text: string): number => [...text.normalize('NFC').replace(NOT_SPACING, '')].length;

/** The text with blanks after it up to `width` columns. */
export const padRight = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** The text with blanks before it up to `width` columns. */
export const padLeft = (text: string, width: number): string => ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

/** The columns that the widest of some texts takes. */
export const widestOf = (texts: readonly string[]): number => texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0);
