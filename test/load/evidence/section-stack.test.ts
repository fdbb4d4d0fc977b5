import { expect, test } from 'vitest';
import { openSection, placeIn, rankOf, type Section, type SectionStack } from '../../../src/load/evidence/section-stack.ts';
import { sectionKind } from '../../../src/load/evidence/section-words.ts';

const after = (...texts: readonly string[]) => {
  const sections = texts.map((text): Section => {
    const kind = sectionKind(text);
    if (kind === null) throw new Error(`${text} is no section`);
    return { kind, text, rank: rankOf(text) };
  });
  const { committee, section, group } = placeIn(sections.reduce<SectionStack>(openSection, []));
  return [committee, section, group];
};

test.each<[string, readonly string[], readonly (string | null)[]]>([
  ['a chi bộ ends the one before it', ['I. CHI BỘ XÓM 7', 'II. CHI BỘ XÓM 8'], [null, 'II. CHI BỘ XÓM 8', null]],
  [
    'a chi bộ is of the committee above it',
    ['A. ĐẢNG BỘ XÃ AN THỊNH', 'Chi bộ Công an'],
    ['A. ĐẢNG BỘ XÃ AN THỊNH', 'Chi bộ Công an', null],
  ],
  [
    'a further committee ends its chi bộ',
    ['ĐẢNG BỘ XÃ AN THỊNH', 'Chi bộ Công an', 'ĐẢNG BỘ XÃ PHÚ LÂM'],
    ['ĐẢNG BỘ XÃ PHÚ LÂM', 'ĐẢNG BỘ XÃ PHÚ LÂM', null],
  ],
  [
    'a group stands in its chi bộ, whatever its numbering',
    ['I. CHI BỘ XÓM 7', 'A. Đảng viên dự bị'],
    [null, 'I. CHI BỘ XÓM 7', 'A. Đảng viên dự bị'],
  ],
  [
    'a chi bộ ends the group of the one before',
    ['I. CHI BỘ XÓM 7', '1. Đảng viên dự bị', 'II. CHI BỘ XÓM 8'],
    [null, 'II. CHI BỘ XÓM 8', null],
  ],
  [
    'chi bộ may stand in a group',
    ['II. Đảng viên chuyển đi', '1. Chi bộ xóm 7', '2. Chi bộ xóm 8'],
    [null, '2. Chi bộ xóm 8', 'II. Đảng viên chuyển đi'],
  ],
  ['and the next group ends them', ['II. Đảng viên chuyển đi', '1. Chi bộ xóm 7', 'III. Từ trần'], [null, null, 'III. Từ trần']],
  [
    'groups stand in groups',
    ['II. Đảng viên chuyển đi', '1. Đảng viên chính thức'],
    [null, null, 'II. Đảng viên chuyển đi > 1. Đảng viên chính thức'],
  ],
  ['also without numbering', ['Đảng viên chuyển đi', 'Đảng viên chính thức'], [null, null, 'Đảng viên chuyển đi > Đảng viên chính thức']],
  ['another change ends the one before', ['Đảng viên chuyển đi', 'Đảng viên từ trần'], [null, null, 'Đảng viên từ trần']],
])('%s', (_, texts, place) => expect(after(...texts)).toEqual(place));
