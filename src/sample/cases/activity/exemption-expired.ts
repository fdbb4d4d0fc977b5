import type { Case } from '../../area/situation.ts';

const ENDS = ['Miễn sinh hoạt đến 30/11/2023', 'Miễn sinh hoạt đến ngày 31/12/2022', 'Miễn sinh hoạt đến 17/02/2024'];

/** Exempt until a day that is past. */
export const exemptionExpired: Case = {
  rule: 'activity/exemption-expired',
  perCity: 6,
  spares: ['missing/*', 'duplicates/*', 'conflicts/*', 'transfers/*', 'activity/absent'],
  plant: (area, nth) => {
    const text = ENDS[nth % ENDS.length] ?? '';
    const { person, list, registry } = area.member({
      // a list of 16 or 17 February cannot speak of the 17th as past
      need: { carries: ['status'], where: ({ style }) => style?.day === '2024-02-18' },
      person: { birth: '1947-05-02' },
      listed: { status: { text } },
      registered: { status: 'exempt', statusDate: '2019-11-30' },
    });
    return { about: person, rows: [list, registry] };
  },
};
