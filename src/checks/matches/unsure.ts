import type { RowRef } from '../../model/source.ts';
import type { Dossier } from '../../standing/dossier.ts';
import { forAndAgainst } from '../../wording/comparison-wording.ts';
import { defineRule } from '../define-rule.ts';

const place = ({ file, sheet, row }: RowRef) => `${file}${sheet ? `#${sheet}` : ''}!${row}`;

/** Rounded down: nothing that somebody has to settle is printed as 100 %. */
const percent = (probability: number) => Math.min(99, Math.floor(probability * 100));

/** The two rows first, then what else stands for either of the two people. */
const rowsOf = (a: RowRef, b: RowRef, left: Dossier, right: Dossier): readonly RowRef[] => [
  ...new Set([a, b, ...left.records, ...right.records]),
];

/** Two rows that may be one person: for people to settle, never counted as missing. */
export default defineRule<{
  left: string;
  right: string;
  leftName: string;
  rightName: string;
  probability: number;
  levels: readonly { readonly comparison: string; readonly level: string; readonly bits: number }[];
}>()({
  id: 'matches/unsure',
  severity: 'warning',
  subject: 'pair',
  needs: [],
  figures: ['match.same', 'match.unsure'],
  wording: {
    vi: {
      title: 'Chưa rõ có phải một người',
      sentence: ({ leftName, rightName, left, right, probability, levels }) =>
        `${leftName} (${left}) và ${rightName} (${right}) có thể là một người, xác suất khoảng ${percent(probability)} % (${forAndAgainst(levels, 'vi')}); cần người xác minh.`,
      advice: 'Đối chiếu giấy tờ hai dòng; bổ sung số định danh hoặc ngày sinh còn thiếu.',
    },
    en: {
      title: 'Perhaps one person, perhaps two',
      sentence: ({ leftName, rightName, left, right, probability, levels }) =>
        `${leftName} (${left}) and ${rightName} (${right}) may be one person, with a probability of about ${percent(probability)} % (${forAndAgainst(levels, 'en')}); somebody has to settle it.`,
      advice: 'Compare the papers of both rows; fill in the number or birth date that is missing.',
    },
  },
  *run({ pair, left, right }, { standing }) {
    const [a, b] = [standing.persons[pair.left], standing.persons[pair.right]];
    if (!a || !b || left === right) return;
    const levels = pair.levels().filter(({ weight }) => weight !== 0);
    yield {
      data: {
        left: place(a.source),
        right: place(b.source),
        leftName: a.name.display,
        rightName: b.name.display,
        probability: pair.probability,
        levels: levels.map(({ comparison, level, weight }) => ({ comparison, level, bits: weight / 1e6 })),
      },
      records: rowsOf(a.source, b.source, left, right),
      person: [left, right].find(({ isInScope, lists }) => isInScope && lists.length > 0) ?? (left.isInScope ? left : right),
      discriminator: [left.identity, right.identity].sort().join('|'),
    };
  },
});
