import type { PersonName } from '../../model/person.ts';
import { defineRule } from '../define-rule.ts';
import { differenceOf } from './compare-sources.ts';
import { nameDifference } from './name-difference.ts';

const agree = (list: PersonName, registry: PersonName) => nameDifference(list, registry) === 'none';

/** Same person, the names differ by more than case, composition, tone placement or a safe i/y. */
export default defineRule<{ list: string; registry: string }>()({
  id: 'conflicts/name',
  severity: 'warning',
  subject: 'person',
  needs: ['registry', 'branches'],
  wording: {
    vi: {
      title: 'Họ tên khác nhau',
      sentence: ({ list, registry }) => `Họ tên: danh sách ghi ${list}, cơ sở dữ liệu ghi ${registry}.`,
      advice: 'Lấy theo hồ sơ gốc; sửa nguồn ghi sai.',
    },
    en: {
      title: 'Names differ',
      sentence: ({ list, registry }) => `Name: the list has ${list}, the registry ${registry}.`,
      advice: 'Follow the original dossier; correct the source that is wrong.',
    },
  },
  *run(dossier) {
    const difference = differenceOf(dossier, ({ record }) => record.name, agree);
    if (!difference) return;
    const { list, registry } = difference;
    yield {
      data: { list: list.display, registry: registry.display },
      severity: nameDifference(list, registry) === 'spelling' ? 'info' : 'warning',
    };
  },
});
