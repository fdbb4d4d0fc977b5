import type { Bilingual } from '../model/finding.ts';
import type { Unit } from '../model/rule-catalogue.ts';
import { charterVersions, charterVersionsSince1990, formVersions, guidanceVersions, regulationVersions, type Version } from './versions.ts';

/** A number the law sets: what it means, and every version of it with its days and its source. */
export interface Parameter {
  readonly unit: Unit;
  readonly title: Bilingual;
  readonly versions: readonly Version[];
  /** The least and the most that an office may set for itself; left out where no rule uses the number. */
  readonly range?: readonly [number, number];
}

/** Every limit the rules use, with its versions since 2011, or 1990. There is no "current" value, only the value on a day. */
export const PARAMETERS = {
  'transfer.departWithin': {
    unit: 'working-days',
    title: {
      vi: 'Làm thủ tục chuyển sinh hoạt, kể từ khi quyết định có hiệu lực hoặc thay đổi nơi cư trú',
      en: 'To ask for the transfer, from the decision’s effect or the move',
    },
    versions: regulationVersions(60, '6.3.1 a', 'reported'),
    range: [1, 500],
  },
  'transfer.presentWithin': {
    unit: 'working-days',
    title: { vi: 'Xuất trình giấy giới thiệu ở nơi chuyển đến', en: 'To present the introduction paper at the destination' },
    versions: regulationVersions(30, '6.3.1 c', 'carried-over'),
    range: [1, 500],
  },
  'transfer.escalateAfter': {
    unit: 'months',
    title: {
      vi: 'Quá thời gian này mà chưa nộp hồ sơ thì báo cáo cấp ủy có thẩm quyền',
      en: 'After which a file not handed in is reported to the committee in charge',
    },
    versions: guidanceVersions(3, 'mục 8'),
    range: [1, 120],
  },
  'transfer.temporaryMin': {
    unit: 'months',
    title: { vi: 'Thời gian sinh hoạt tạm thời ngắn nhất', en: 'The shortest temporary activity' },
    versions: regulationVersions(3, '6.3.2 a', 'carried-over'),
  },
  'transfer.temporaryMax': {
    unit: 'months',
    title: { vi: 'Sinh hoạt tạm thời dưới thời gian này', en: 'Temporary activity stays below' },
    versions: regulationVersions(12, '6.3.2 a', 'reported'),
    range: [1, 120],
  },
  'transfer.temporaryMaxStudy': {
    unit: 'months',
    title: { vi: 'Sinh hoạt tạm thời khi đi học, dài nhất', en: 'The longest temporary activity for study' },
    versions: regulationVersions(24, '6.3.2 a', 'carried-over'),
    range: [1, 120],
  },
  'transfer.afterDissolution': {
    unit: 'working-days',
    title: {
      vi: 'Chuyển sinh hoạt sau khi tổ chức đảng giải thể hoặc sáp nhập',
      en: 'To move members after their organisation was dissolved or merged',
    },
    versions: regulationVersions(30, '6.3.5', 'carried-over'),
    range: [1, 500],
  },
  'probation.length': {
    unit: 'months',
    title: { vi: 'Thời gian dự bị, từ ngày kết nạp', en: 'Probation, from the ceremony of admission' },
    versions: charterVersionsSince1990(12, 'Điều 5.1'),
    range: [1, 60],
  },
  'probation.recogniseWithin': {
    unit: 'working-days',
    title: {
      vi: 'Xét công nhận chính thức, kể từ khi hết thời gian dự bị',
      en: 'To decide on official membership, from the end of probation',
    },
    versions: regulationVersions(30, '4.2.1', 'carried-over'),
    range: [1, 500],
  },
  'activity.missedMonths': {
    unit: 'months',
    title: {
      vi: 'Bỏ sinh hoạt hoặc không đóng đảng phí trong năm mà không có lý do chính đáng',
      en: 'Without activity or without dues in a year, for no good reason',
    },
    versions: charterVersions(3, 'Điều 8.1'),
    range: [1, 12],
  },
  'admission.minAge': {
    unit: 'years',
    title: { vi: 'Tuổi thấp nhất khi kết nạp, tính theo tháng', en: 'The lowest age at admission, counted by month' },
    versions: regulationVersions(18, 'mục 1', 'reported'),
    range: [1, 100],
  },
  'admission.maxAge': {
    unit: 'years',
    title: { vi: 'Tuổi cao nhất khi kết nạp, tính theo tháng', en: 'The highest age at admission, counted by month' },
    versions: regulationVersions(60, 'mục 1', 'reported'),
    range: [1, 120],
  },
  'admission.readmitAfter': {
    unit: 'months',
    title: { vi: 'Thời gian trước khi được kết nạp lại', en: 'Before a readmission' },
    versions: regulationVersions(36, '3.5', 'reported'),
    range: [1, 600],
  },
  'organisation.minOfficial': {
    unit: 'members',
    title: { vi: 'Số đảng viên chính thức ít nhất của một chi bộ', en: 'The fewest official members of a party cell' },
    versions: charterVersions(3, 'Điều 24.1'),
    range: [1, 1000],
  },
  'organisation.committeeFrom': {
    unit: 'members',
    title: { vi: 'Số đảng viên chính thức để bầu chi ủy', en: 'Official members from which a cell elects a committee' },
    versions: charterVersions(9, 'Điều 24.1'),
  },
  'organisation.grassrootsFrom': {
    unit: 'members',
    title: { vi: 'Số đảng viên để lập đảng bộ cơ sở', en: 'Members from which there is a grass-roots committee' },
    versions: charterVersions(30, 'Điều 21'),
  },
  'list.compareEvery': {
    unit: 'months',
    title: { vi: 'Đối khớp số lượng đảng viên một lần trong', en: 'The numbers of members are compared once in' },
    versions: formVersions(3, 'Mẫu 7-HSĐV'),
  },
} as const satisfies Readonly<Record<string, Parameter>>;

/** A parameter's stable name, as `--set` takes it. */
export type ParameterId = keyof typeof PARAMETERS;

/** Whether a text names a parameter. */
export const isParameterId = (text: string): text is ParameterId => Object.hasOwn(PARAMETERS, text);
