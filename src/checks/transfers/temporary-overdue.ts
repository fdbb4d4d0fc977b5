import { type Day, daysBetween } from '../../model/calendar-date.ts';
import { isOut, officialPlaces } from '../../standing/dossier.ts';
import { type StayLimit, stayLimit } from '../../standing/stay-limit.ts';
import { counted } from '../../wording/counted.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { isOnDestinationList, stays } from './temporary-stay.ts';
import { transferIdentity, withTransfer } from './waiting.ts';

/** Temporary activity past its limit, with no extension in force. */
export default defineRule<{ to: string; until: Day; by: StayLimit['by']; months: number | null; calendarDays: number }>()({
  id: 'transfers/temporary-overdue',
  severity: 'error',
  subject: 'transfer',
  needs: ['transfers', ['registry', 'branches']],
  breach: true,
  parameters: ['transfer.temporaryMax', 'transfer.temporaryMaxStudy'],
  wording: {
    vi: {
      title: 'Sinh hoạt tạm thời quá hạn',
      sentence: ({ person, to, until, by, months, calendarDays }) =>
        `${person} sinh hoạt tạm thời tại ${to}; thời hạn ${
          by === 'extension' ? 'gia hạn' : by === 'record' ? 'ghi trong giấy giới thiệu' : `${months} tháng`
        } đến ${ngay(until)}, đã quá ${calendarDays} ngày mà không có gia hạn nào còn hiệu lực.`,
      advice: 'Hỏi người này và chi bộ nơi tạm thời: gia hạn, chuyển sinh hoạt chính thức, hay đã trở về.',
    },
    en: {
      title: 'Temporary activity overdue',
      sentence: ({ person, to, until, by, months, calendarDays }) =>
        `${person} takes part temporarily in ${to}; the limit ${
          by === 'extension' ? 'as extended' : by === 'record' ? 'on the record' : `of ${months} months`
        } was ${until}, ${counted(calendarDays, 'day')} ago, and no extension is in force.`,
      advice: 'Ask the person and the receiving chi bộ: an extension, an official transfer, or already back.',
    },
  },
  *run({ transfer, dossier }, { law, standing }) {
    if (!stays(dossier).includes(transfer) || isOut(dossier)) return;
    const limit = stayLimit(transfer, law);
    const isListed = isOnDestinationList(dossier, transfer, standing);
    if (!limit || transfer.day <= limit.until || isListed === false) return;
    // no list of the destination came: back home for all that the home's list says
    const isHome = officialPlaces(dossier).some(({ record }) => record.status === 'active');
    if (isListed === null && (isHome || !transfer.record.accepted)) return;
    yield {
      data: {
        to: nameOfBranch(standing, transfer.to),
        until: limit.until,
        by: limit.by,
        months: limit.months,
        calendarDays: daysBetween(limit.until, transfer.day),
      },
      basis: limit.basis ? [limit.basis] : [],
      discriminator: transferIdentity(transfer),
      records: withTransfer(dossier, transfer),
      branch: transfer.to,
    };
  },
});
