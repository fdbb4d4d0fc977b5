import type { Language } from '../../model/finding.ts';
import type { PlacedRows } from '../../model/report.ts';
import { FROM_WORDING, PLACED_WORDING } from '../../wording/placed-wording.ts';

/** "Chi bộ xóm 5 - Đảng bộ xã Hải Nam (theo tên tệp; đảng bộ theo cơ sở dữ liệu)": whose list it is, and why. */
export function placedText(
  { organization, committee, from, committeeFrom, placed, agreeing, overruled }: PlacedRows,
  language: Language,
): string {
  const name = [organization ?? PLACED_WORDING.unknown[language], committee].filter((part) => part !== null).join(' - ');
  const why = [
    ...(from === null ? [] : [FROM_WORDING[from][language]]),
    ...(committeeFrom === null || committeeFrom === from
      ? []
      : [`${PLACED_WORDING.committee[language]} ${FROM_WORDING[committeeFrom][language]}`]),
    ...overruled.map((claim) => `${PLACED_WORDING.not[language]} ${FROM_WORDING[claim.from][language]} “${claim.name}”`),
    ...(placed === 0 ? [] : [PLACED_WORDING.agreeing(agreeing, placed)[language]]),
  ];
  return why.length === 0 ? name : `${name} (${why.join('; ')})`;
}
