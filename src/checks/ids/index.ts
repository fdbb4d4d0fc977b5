import { defineCheck } from '../define-check.ts';
import birthYearMismatch from './birth-year-mismatch.ts';
import cardDiffers from './card-differs.ts';
import genderMismatch from './gender-mismatch.ts';
import leadingZeroLost from './leading-zero-lost.ts';
import malformed from './malformed.ts';
import padded from './padded.ts';
import precisionLost from './precision-lost.ts';
import unknownProvince from './unknown-province.ts';

/** Số định danh, số thẻ. */
export const ids = defineCheck({
  name: 'ids',
  title: { vi: 'Số định danh, số thẻ', en: 'Personal and card numbers' },
  summary: {
    vi: 'Số sai dạng, mất chữ số, hoặc không khớp giới tính, năm sinh của người mang số',
    en: 'Numbers of no known form, that lost digits, or that do not fit their holder',
  },
  needs: { vi: 'cơ sở dữ liệu, danh sách chi bộ, hoặc cả hai', en: 'the registry or chi bộ lists, whichever is there' },
  isCommand: true,
  rules: [malformed, precisionLost, genderMismatch, birthYearMismatch, unknownProvince, cardDiffers, leadingZeroLost, padded],
});
