import type { Gender } from '../../model/table.ts';
import { defineRule } from '../define-rule.ts';
import { differenceOf } from './compare-sources.ts';

const VI: Readonly<Record<Gender, string>> = { male: 'nam', female: 'nữ' };

/** Same person, the sexes differ. */
export default defineRule<{ list: Gender; registry: Gender }>()({
  id: 'conflicts/gender',
  severity: 'warning',
  subject: 'person',
  needs: ['registry', 'branches'],
  wording: {
    vi: {
      title: 'Giới tính khác nhau',
      sentence: ({ person, list, registry }) => `Giới tính của ${person}: danh sách ghi ${VI[list]}, cơ sở dữ liệu ghi ${VI[registry]}.`,
      advice: 'Xem lại cột Nam/Nữ của dòng đã nêu và hồ sơ gốc.',
    },
    en: {
      title: 'Sexes differ',
      sentence: ({ person, list, registry }) => `Sex of ${person}: the list has ${list}, the registry ${registry}.`,
      advice: 'Look again at the Nam/Nữ column of the row named and at the original dossier.',
    },
  },
  *run(dossier) {
    const difference = differenceOf(
      dossier,
      ({ record }) => record.gender,
      (list, registry) => list === registry,
    );
    if (difference) yield { data: { list: difference.list, registry: difference.registry } };
  },
});
