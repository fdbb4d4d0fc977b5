/** A file's own name as words, without its folder and extension: "cb-xom_5.csv" is "cb xom 5". */
export const fileStem = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? file)
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
