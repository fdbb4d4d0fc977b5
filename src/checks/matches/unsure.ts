import type { RowRef } from '../../model/source.ts';
import { defineRule } from '../define-rule.ts';

const place = ({ file, sheet, row }: RowRef) => `${file}${sheet ? `#${sheet}` : ''}!${row}`;

const percent = (probability: number) => Math.round(probability * 100);

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
  wording: {
    vi: {
      title: 'Chưa rõ có phải một người',
      sentence: ({ leftName, rightName, left, right, probability }) =>
        `${leftName} (${left}) và ${rightName} (${right}) có thể là một người, xác suất khoảng ${percent(probability)} %; cần người xác minh.`,
      advice: 'Đối chiếu giấy tờ hai dòng; bổ sung số định danh hoặc ngày sinh còn thiếu.',
    },
    en: {
      title: 'Perhaps one person, perhaps two',
      sentence: ({ leftName, rightName, left, right, probability }) =>
        `${leftName} (${left}) and ${rightName} (${right}) may be one person, with a probability of about ${percent(probability)} %; somebody has to settle it.`,
      advice: 'Compare the papers of both rows; fill in the number or birth date that is missing.',
    },
  },
  *run({ pair, left, right }, { standing }) {
    const [a, b] = [standing.persons[pair.left], standing.persons[pair.right]];
    if (!a || !b || left === right) return;
    const levels = pair.levels.filter(({ weight }) => weight !== 0);
    yield {
      data: {
        left: place(a.source),
        right: place(b.source),
        leftName: a.name.display,
        rightName: b.name.display,
        probability: pair.probability,
        levels: levels.map(({ comparison, level, weight }) => ({ comparison, level, bits: weight / 1e6 })),
      },
      records: [a.source, b.source],
      discriminator: [left.identity, right.identity].sort().join('|'),
    };
  },
});
