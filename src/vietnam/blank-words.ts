import { plainKey } from './fold.ts';

const MARKS_ONLY = /^[\s\-–—_.…,;:/\\|?*'"()xX×0]*$/;
// "Chưa có", "Chưa cấp", "Không", "không rõ", "đang làm", "N/A": somebody says that there is nothing to say.
const WORDS =
  /^(?:chua|khong|ko|kg|k|dang (?:lam|cap|cho|xin|bo sung|cap nhat)|cho (?:cap|bo sung|cap nhat)|mat|that lac|bi mat|lam mat|trong|n\/?a|null|none|nil|khuyet|bo trong|khong nho)\b[^\d]*$/;

/** Whether a cell says that there is no value: "-", "x", "Chưa có", "không rõ", zeros alone. */
export const saysNothing = (text: string): boolean => MARKS_ONLY.test(text) || (!/\d/.test(text) && WORDS.test(plainKey(text).trim()));
