// "đã bị xóa tên" and "as struck off" are what a source says of somebody; these would be what the tool says should be done.
const CALLS: readonly RegExp[] = [
  /(?<!đã |bị |ghi )(?:khai trừ|x(?:óa|oá) tên|loại khỏi|loại bỏ|đưa [\p{L} ]{0,20}ra khỏi (?:Đảng|chi bộ|danh sách))/iu,
  /\b(?:be|been|is|are) (?:to be )?(?:removed|expelled|struck off|dismissed|excluded|purged)\b/i,
  /(?:^|[.;:,] |\bto )(?:remove|expel|strike off|dismiss|exclude|delete|purge)\b/im,
];

/** Whether a sentence would have somebody taken out of the Party, or off a list: that is for people to decide. */
export const callsForRemoval = (text: string): boolean => CALLS.some((call) => call.test(text));
