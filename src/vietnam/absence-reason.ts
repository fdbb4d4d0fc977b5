import { plainKey } from './fold.ts';

/** "Không", "không rõ lý do", "chưa báo cáo", "vắng không phép", "tự ý": words that stand where a reason would, and give none. */
const NO_REASON =
  /^(?:vang |nghi )*(?:khong|ko|kg|chua|vo)(?: (?:co|ro|neu|ghi|biet|bao|bao cao|xac dinh|xin|phep|ly do|li do|nguyen nhan|chinh dang|cu the))*$|^tu y\b|^bo sinh hoat\b/;
/** What a note must speak of to be the reason of an absence: it may say anything else. */
const REASONS =
  /(?<!khong |chua |ko )\b(?:om|benh|dieu tri|phau thuat|tai nan|thai san|sinh con|di hoc|di cong tac|di cong trinh|biet phai|di lam|lam an xa|lam xa|nuoc ngoai|xin nghi|xin phep|co phep|co don|co ly do|co li do|gia yeu|suc khoe)\b/;

const words = (text: string) =>
  plainKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text gives a reason, good or not: that is for people to judge. */
export function isReason(text: string): boolean {
  const plain = words(text);
  return /\p{L}{2}/u.test(plain) && !NO_REASON.test(plain);
}

/** Whether a note tells why somebody was absent: "Ốm dài ngày", "có đơn xin nghỉ", "đi làm ăn xa". */
export const isNoteOfReason = (text: string): boolean => isReason(text) && REASONS.test(words(text));
