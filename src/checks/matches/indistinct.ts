import { saysTooLittle } from '../../model/says-too-little.ts';
import type { Dossier, Place } from '../../standing/dossier.ts';
import { defineRule } from '../define-rule.ts';

/** Rows with a name alone; a sheet of dues or ratings need not repeat what the list beside it says of the same people. */
function bareRows({ lists, registry }: Dossier): readonly Place[] {
  const isToldBeside = lists.some(({ record }) => !saysTooLittle(record) && !record.isOnExtract);
  return [...lists, ...registry].filter(({ record }) => saysTooLittle(record) && !(record.isOnExtract && isToldBeside));
}

/** Too little on a row to tell its person from others: a name with neither birth date nor number. */
export default defineRule<{ rows: number }>()({
  id: 'matches/indistinct',
  severity: 'info',
  subject: 'person',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Quá ít thông tin để phân biệt',
      sentence: ({ person }) => `${person} chỉ có họ tên, không có ngày sinh và số nào; không thể chắc chắn đây là ai.`,
      advice: 'Bổ sung ngày sinh hoặc số định danh.',
    },
    en: {
      title: 'Too little to tell apart',
      sentence: ({ person }) => `${person} has a name and neither birth date nor number; nobody can be sure who this is.`,
      advice: 'Fill in the birth date or a number.',
    },
  },
  *run(dossier) {
    const records = bareRows(dossier).map(({ record }) => record.source);
    if (records.length > 0) yield { data: { rows: records.length }, records, isOfSeveral: true };
  },
});
