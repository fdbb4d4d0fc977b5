import type { ControlFigure, Entry } from '../../model/table.ts';

export type Figure = ControlFigure & { readonly isOfSection: boolean };

const placeOf = ({ committee, section }: Pick<Entry, 'committee' | 'section'>) => `${committee ?? ''}\n${section ?? ''}`;

/**
 * A total under a section is the section's, unless the section's own row carries one, it has had its total, or it is the
 * last and none of those before it has: then it is the total of the whole list.
 */
export function settleFigures(figures: readonly Figure[], entries: readonly Entry[]): readonly ControlFigure[] {
  const last = entries.at(-1);
  const sections = new Set(entries.map(placeOf));
  const counted = new Set<string>();
  return figures.map(({ row, count, section, committee, isOfSection }) => {
    if (section === null) return { row, count, section, committee };
    const place = placeOf({ section, committee });
    const isLast = last !== undefined && place === placeOf(last);
    const isOfList = !isOfSection && (counted.has(place) || (isLast && sections.size > 1 && counted.size === 0));
    counted.add(place);
    return { row, count, section: isOfList ? null : section, committee: isOfList ? null : committee };
  });
}
