import { defineCheck } from '../define-check.ts';
import acceptanceNotRecorded from './acceptance-not-recorded.ts';
import brokenChain from './broken-chain.ts';
import dateOrder from './date-order.ts';
import dissolvedOrganization from './dissolved-organization.ts';
import fileNotSubmitted from './file-not-submitted.ts';
import inLimbo from './in-limbo.ts';
import lateAcceptance from './late-acceptance.ts';
import overdueDeparture from './overdue-departure.ts';
import paperNotPresented from './paper-not-presented.ts';
import registryNotUpdated from './registry-not-updated.ts';
import stillListed from './still-listed.ts';
import temporaryInTwoPlaces from './temporary-in-two-places.ts';
import temporaryOverdue from './temporary-overdue.ts';
import temporaryWithoutHome from './temporary-without-home.ts';
import withoutRecord from './without-record.ts';

/** Sinh hoạt và chuyển sinh hoạt. */
export const transfers = defineCheck({
  name: 'transfers',
  title: { vi: 'Chuyển sinh hoạt đảng', en: 'Transfers of party activity' },
  summary: {
    vi: 'Ai quá hạn, dở dang hoặc sai thủ tục chuyển sinh hoạt, theo văn bản có hiệu lực vào ngày của việc đó',
    en: 'Whose transfer is overdue, unfinished or out of order, under the text in force on the day of the fact',
  },
  needs: {
    vi: 'sổ chuyển sinh hoạt, cùng cơ sở dữ liệu hoặc danh sách chi bộ; danh mục tổ chức cho chi bộ đã kết thúc',
    en: 'the transfer book with the registry or chi bộ lists; the organisation list for chi bộ that have ended',
  },
  isCommand: true,
  rules: [
    overdueDeparture,
    paperNotPresented,
    fileNotSubmitted,
    acceptanceNotRecorded,
    lateAcceptance,
    inLimbo,
    stillListed,
    registryNotUpdated,
    withoutRecord,
    dateOrder,
    temporaryOverdue,
    temporaryWithoutHome,
    temporaryInTwoPlaces,
    dissolvedOrganization,
    brokenChain,
  ],
});
