import type { ControlFigure, Entry } from '../model/table.ts';

type Figure = ControlFigure & { readonly isOfSection: boolean };

/**
 * A total under a section is the section's, unless the section's own row carries one, it has had its total, or it is the
 * last and none of those before it has: then it is the total of the whole list.
 */
export function settleFigures(figures: readonly Figure[], entries: readonly Entry[]): readonly ControlFigure[] {
  const last = entries.at(-1)?.section ?? null;
  const sections = new Set(entries.map(({ section }) => section));
  const counted = new Set<string>();
  return figures.map(({ row, count, section, isOfSection }) => {
    if (section === null) return { row, count, section };
    const isOfList = !isOfSection && (counted.has(section) || (section === last && sections.size > 1 && counted.size === 0));
    counted.add(section);
    return { row, count, section: isOfList ? null : section };
  });
}
