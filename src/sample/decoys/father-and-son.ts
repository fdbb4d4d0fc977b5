import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Nearly one name, one home, and thirty years between them. */
const NAMES = [
  ['Nguyễn Văn Định', 'Nguyễn Văn Đình'],
  ['Trần Khắc Khải', 'Trần Khắc Khái'],
  ['Vũ Đức Thịnh', 'Vũ Đức Thinh'],
] as const;

export const fatherAndSon: Decoy = {
  why: 'father and son',
  perCity: 6,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const [elder, younger] = NAMES[nth % NAMES.length] ?? NAMES[0];
    const hometown = area.random.pick(area.profile.homeland.hometowns);
    const branch = area.branch();
    const [father, son] = [
      area.member({ branch, person: { gender: 'male', name: elder, birth: `19${50 + (nth % 8)}-07-08`, hometown } }),
      area.member({ branch, person: { gender: 'male', name: younger, birth: `19${80 + (nth % 8)}-07-09`, hometown } }),
    ];
    return { about: father.person, rows: [father.list, father.registry, son.list, son.registry] };
  },
};
