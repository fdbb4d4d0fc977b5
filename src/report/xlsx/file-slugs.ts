/** Long enough for a committee with its chi bộ, short enough for every file system and folder. */
const LONGEST = 80;

const slugOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** Names for files, of letters and digits that every system takes: "chi-bo-xom-5"; those that would be one name are numbered. */
export function fileSlugs(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const base = slugOf(name) || 'chi-bo';
    for (let nth = 1; ; nth++) {
      const slug = nth === 1 ? base : `${base}-${nth}`;
      if (used.has(slug)) continue;
      used.add(slug);
      return slug;
    }
  });
}
