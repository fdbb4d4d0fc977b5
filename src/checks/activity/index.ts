import { defineCheck } from '../define-check.ts';
import absent from './absent.ts';
import duesUnpaid from './dues-unpaid.ts';
import exemptionExpired from './exemption-expired.ts';
import statusContradiction from './status-contradiction.ts';

/** Sinh hoạt, đảng phí. */
export const activity = defineCheck({
  name: 'activity',
  title: { vi: 'Sinh hoạt đảng và đảng phí', en: 'Activity and dues' },
  summary: {
    vi: 'Ai thiếu đảng phí, vắng sinh hoạt, hết hạn miễn sinh hoạt, hoặc mỗi nguồn ghi còn hay không còn trong Đảng một khác',
    en: 'Who owes dues, was absent, is past an exemption, or is active in one source and out of the Party in the other',
  },
  needs: {
    vi: 'cơ sở dữ liệu, danh sách chi bộ, hoặc cả hai; cả hai để so trạng thái',
    en: 'the registry or chi bộ lists, whichever is there; both to compare the status',
  },
  isCommand: true,
  rules: [duesUnpaid, absent, statusContradiction, exemptionExpired],
});
