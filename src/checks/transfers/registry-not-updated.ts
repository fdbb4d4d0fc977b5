import { type CalendarDate, lastDay } from '../../model/calendar-date.ts';
import { isActiveOn, registryHome, registryHomes } from '../../standing/dossier.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { transferIdentity, withTransfer } from './waiting.ts';

/** Accepted and listed at the new chi bộ, the registry still shows the old one. */
export default defineRule<{ from: string; to: string; accepted: CalendarDate; exported: CalendarDate }>()({
  id: 'transfers/registry-not-updated',
  severity: 'warning',
  subject: 'transfer',
  needs: ['registry', 'branches', 'transfers'],
  yieldsTo: ['transfers/dissolved-organization'],
  breach: true,
  wording: {
    vi: {
      title: 'Cơ sở dữ liệu chưa cập nhật nơi sinh hoạt mới',
      sentence: ({ person, from, to, accepted, exported }) =>
        `${person} được ${to} tiếp nhận ${ngay(accepted)} và đã có tên trong danh sách ở đó, nhưng cơ sở dữ liệu (${ngay(exported)}) vẫn ghi ${from}.`,
      advice: 'Đề nghị cập nhật tổ chức đang sinh hoạt trong cơ sở dữ liệu.',
    },
    en: {
      title: 'Registry not updated after a transfer',
      sentence: ({ person, from, to, accepted, exported }) =>
        `${person} was accepted by ${to} on ${accepted} and is on its list, but the registry (as of ${exported}) still shows ${from}.`,
      advice: 'Ask for the chi bộ to be updated in the registry.',
    },
  },
  *run({ transfer, dossier }, { standing }) {
    const { record, to } = transfer;
    const home = registryHome(dossier);
    if (!transfer.isLastOfficial || !record.accepted || !home || home.branch === null || to === null) return;
    if (registryHomes(dossier).some(({ branch }) => branch === to)) return;
    if (lastDay(record.accepted) > home.day || !isActiveOn(dossier, to)) return;
    yield {
      data: { from: nameOfBranch(standing, home.branch), to: nameOfBranch(standing, to), accepted: record.accepted, exported: home.day },
      discriminator: transferIdentity(transfer),
      records: withTransfer(dossier, transfer),
      branch: to,
    };
  },
});
