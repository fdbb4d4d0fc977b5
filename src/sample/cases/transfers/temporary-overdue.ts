import type { MoveRow } from '../../area/row.ts';
import type { Case } from '../../area/situation.ts';
import { LAST_STAY_OVERDUE, LAST_STUDY_OVERDUE } from '../../limits.ts';
import { temporaryStay } from '../../lives/temporary-stay.ts';

/** Past the end that the record has, past its extension, past twelve months, and past the 24 of somebody who studies. */
const STAYS: readonly Partial<MoveRow>[] = [
  { decision: '2023-01-03', paper: '2023-01-06', accepted: '2023-01-10', until: '2023-12-10' },
  { decision: '2023-01-30', paper: '2023-02-06', accepted: LAST_STAY_OVERDUE },
  { decision: '2022-08-01', paper: '2022-08-05', accepted: '2022-08-12', until: '2023-07-12', extended: '2024-01-31', note: 'Đã gia hạn' },
  { decision: '2022-02-07', paper: '2022-02-10', accepted: LAST_STUDY_OVERDUE, note: 'Đi học tập trung' },
];

export const temporaryOverdue: Case = {
  rule: 'transfers/temporary-overdue',
  perCity: 8,
  spares: ['missing/*', 'duplicates/*', 'transfers/without-record'],
  plant: (area, nth) => {
    const stay = STAYS[nth % STAYS.length] ?? {};
    const { person, rows } = temporaryStay(area, stay.decision ?? '2023-01-03', stay);
    return { about: person, rows };
  },
};
