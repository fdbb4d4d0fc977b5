import type { Bilingual } from './finding.ts';
import type { Unit } from './rule-catalogue.ts';

/** A number that no text sets: a tolerance, a threshold or a target, with the values an office may give it. */
export interface Figure {
  readonly unit: Unit;
  readonly title: Bilingual;
  readonly value: number;
  /** The least and the most that makes sense. */
  readonly range: readonly [number, number];
}

/** Every figure of the tool's own that `--set` may change; the limits of the law stand in src/law. */
export const FIGURES = {
  'match.same': {
    unit: 'probability',
    title: { vi: 'Xác suất từ đó hai dòng là một người', en: 'Probability from which two rows are one person' },
    value: 0.99,
    range: [0.5, 0.9999],
  },
  'match.unsure': {
    unit: 'probability',
    title: { vi: 'Xác suất từ đó hai dòng cần người xác minh', en: 'Probability from which somebody has to look at two rows' },
    value: 0.5,
    range: [0.01, 0.9999],
  },
  'conflicts.moveTogether': {
    unit: 'days',
    title: {
      vi: 'Ngày chính thức được coi là lệch theo ngày vào Đảng khi hai khoảng cách chênh nhau không quá',
      en: 'An official date moves with its admission date while the two spans differ by no more than',
    },
    // 29 February: 12 months later is a day off
    value: 2,
    range: [0, 60],
  },
  'probation.tolerance': {
    unit: 'days',
    title: { vi: 'Ngày chính thức được lệch so với hết thời gian dự bị', en: 'An official date may be off the end of probation by' },
    // the day of the ceremony may be counted or not, and 29 February has no day a year later
    value: 1,
    range: [0, 60],
  },
  'probation.judgedFrom': {
    unit: 'year',
    title: { vi: 'Chỉ xem ngày chính thức của người kết nạp từ năm', en: 'Official dates are looked at for admissions from the year' },
    // older Charters had other lengths of probation
    value: 1990,
    range: [1990, 2100],
  },
  'target.admissionsFrom': {
    unit: 'percent',
    title: {
      vi: 'Kết nạp trong năm, ít nhất, so với số đảng viên đầu năm',
      en: 'Admissions in the year, at the least, of the members at its start',
    },
    value: 3,
    range: [0, 100],
  },
  'target.admissionsTo': {
    unit: 'percent',
    title: {
      vi: 'Kết nạp trong năm, nhiều nhất, so với số đảng viên đầu năm',
      en: 'Admissions in the year, at the most, of the members at its start',
    },
    value: 4,
    range: [0, 100],
  },
  'target.yearsWithoutAdmission': {
    unit: 'calendar-years',
    title: { vi: 'Chi bộ không kết nạp đảng viên trong', en: 'A chi bộ has admitted nobody for' },
    value: 5,
    range: [1, 50],
  },
  'target.ratedGood': {
    unit: 'percent',
    title: { vi: 'Đảng viên xếp loại hoàn thành tốt nhiệm vụ trở lên', en: 'Members rated “hoàn thành tốt nhiệm vụ” or better' },
    value: 90,
    range: [0, 100],
  },
  'admission.overageAfter': {
    unit: 'months',
    title: { vi: 'Chưa nói gì trong thời gian này sau tuổi cao nhất', en: 'Nothing is said for so long past the highest age' },
    value: 6,
    range: [0, 120],
  },
} as const satisfies Readonly<Record<string, Figure>>;

/** A figure's stable name, as `--set` takes it. */
export type FigureId = keyof typeof FIGURES;
