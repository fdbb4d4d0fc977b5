const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** "Đinh Thị Mơ" as it may stand in a log that is kept elsewhere: `Đ.T.M.`. */
export const initialsOf = (name: string): string =>
  [...name.normalize('NFC').matchAll(WORD)].map(([word]) => `${[...word][0]?.toUpperCase() ?? ''}.`).join('');
