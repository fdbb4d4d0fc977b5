import { lastDay } from '../../model/calendar-date.ts';
import type { Membership } from '../../model/member.ts';
import type { Place } from '../../standing/dossier.ts';
import { defineRule } from '../define-rule.ts';
import { differenceOf } from './compare-sources.ts';

const VI: Readonly<Record<Membership, string>> = { official: 'chính thức', probationary: 'dự bị' };
const EN: Readonly<Record<Membership, string>> = { official: 'official', probationary: 'on probation' };

/** Each source is right for its own day: the official date lies after the day of the one that still says dự bị. */
function isOnlyOlder(places: readonly [Place, Place]): boolean {
  const official = places.find(({ record }) => record.membership === 'official')?.record.officialDate;
  const probationary = places.find(({ record }) => record.membership === 'probationary');
  return official != null && probationary !== undefined && lastDay(official) > probationary.day;
}

/** Same person, chính thức in one source and dự bị in the other. */
export default defineRule<{ list: Membership; registry: Membership }>()({
  id: 'conflicts/kind',
  severity: 'warning',
  subject: 'person',
  needs: ['registry', 'branches'],
  wording: {
    vi: {
      title: 'Chính thức hay dự bị: hai nguồn ghi khác nhau',
      sentence: ({ person, list, registry }) =>
        `${person}: danh sách ghi đảng viên ${VI[list]}, cơ sở dữ liệu ghi đảng viên ${VI[registry]}.`,
      advice: 'Tìm quyết định công nhận đảng viên chính thức rồi sửa nguồn ghi sai.',
    },
    en: {
      title: 'Official in one source, on probation in the other',
      sentence: ({ person, list, registry }) => `${person}: the list says ${EN[list]}, the registry ${EN[registry]}.`,
      advice: 'Find the decision that recognised the official member and correct the source that is wrong.',
    },
  },
  *run(dossier) {
    const difference = differenceOf(
      dossier,
      ({ record }) => record.membership,
      (list, registry) => list === registry,
    );
    if (!difference || isOnlyOlder(difference.places)) return;
    yield { data: { list: difference.list, registry: difference.registry } };
  },
});
