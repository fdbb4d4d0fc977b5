import type { Language } from '../../model/finding.ts';
import type { RowRef } from '../../model/source.ts';
import type { Dossier } from '../../standing/dossier.ts';
import { comparisonInWords, forAndAgainst } from '../../wording/comparison-wording.ts';
import { defineRule } from '../define-rule.ts';

const place = ({ file, sheet, row }: RowRef) => `${file}${sheet ? `#${sheet}` : ''}!${row}`;

/** Rounded down: nothing that somebody has to settle is printed as 100 %. */
const percent = (probability: number) => Math.min(99, Math.floor(probability * 100));

const NUMBERS = ['personal', 'cmnd', 'card', 'dossier', 'other'];

const named = (missing: readonly string[], language: Language) =>
  missing.map((field) => comparisonInWords(field, language)).join(language === 'vi' ? ' và ' : ' and ');

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
  /** What tells a person from others and is not given on both rows. */
  missing: readonly string[];
  /** Set where people said of these rows, and of others, what cannot all be so. */
  isDisputed?: true;
}>()({
  id: 'matches/unsure',
  severity: 'warning',
  subject: 'pair',
  needs: [],
  figures: ['match.same', 'match.unsure'],
  wording: {
    vi: {
      title: 'Chưa rõ có phải một người',
      sentence: ({ leftName, rightName, left, right, probability, levels, isDisputed }) =>
        isDisputed
          ? `Về ${leftName} (${left}) và ${rightName} (${right}) đã có người xác nhận là một người, nhưng trái với điều đã xác nhận về dòng khác; hai dòng chưa được ghép.`
          : `${leftName} (${left}) và ${rightName} (${right}) có thể là một người, xác suất khoảng ${percent(probability)} % (${forAndAgainst(levels, 'vi')}); cần người xác minh.`,
      advice: 'Đối chiếu giấy tờ hai dòng; bổ sung số định danh, ngày sinh nếu còn thiếu.',
      adviceOn: ({ missing, isDisputed }) =>
        isDisputed
          ? 'Xem lại những điều đã xác nhận về các dòng này rồi xác nhận lại.'
          : `Đối chiếu giấy tờ hai dòng${missing.length === 0 ? '' : `; bổ sung ${named(missing, 'vi')} còn thiếu`}.`,
    },
    en: {
      title: 'Perhaps one person, perhaps two',
      sentence: ({ leftName, rightName, left, right, probability, levels, isDisputed }) =>
        isDisputed
          ? `People settled that ${leftName} (${left}) and ${rightName} (${right}) are one person, and of other rows what cannot be so then; nobody was joined.`
          : `${leftName} (${left}) and ${rightName} (${right}) may be one person, with a probability of about ${percent(probability)} % (${forAndAgainst(levels, 'en')}); somebody has to settle it.`,
      advice: 'Compare the papers of both rows; fill in the number or birth date where it is missing.',
      adviceOn: ({ missing, isDisputed }) =>
        isDisputed
          ? 'Look again at what was settled of these rows, and settle it anew.'
          : `Compare the papers of both rows${missing.length === 0 ? '' : `; fill in the ${named(missing, 'en')} that is missing`}.`,
    },
  },
  *run({ pair, left, right }, { standing }) {
    const [a, b] = [standing.persons[pair.left], standing.persons[pair.right]];
    if (!a || !b || left === right) return;
    const compared = pair.levels();
    const levels = compared.filter(({ weight }) => weight !== 0);
    const isMissing = (comparison: string) => compared.some((level) => level.comparison === comparison && level.level === 'missing');
    yield {
      data: {
        left: place(a.source),
        right: place(b.source),
        leftName: a.name.display,
        rightName: b.name.display,
        probability: pair.probability,
        levels: levels.map(({ comparison, level, weight }) => ({ comparison, level, bits: weight / 1e6 })),
        missing: [...(isMissing('birth') ? ['birth'] : []), ...(NUMBERS.every(isMissing) ? ['personal'] : [])],
        ...(pair.isDisputed && { isDisputed: true as const }),
      },
      records: rowsOf(a.source, b.source, left, right),
      person: [left, right].find(({ isInScope, lists }) => isInScope && lists.length > 0) ?? (left.isInScope ? left : right),
      discriminator: [left.identity, right.identity].sort().join('|'),
    };
  },
});
