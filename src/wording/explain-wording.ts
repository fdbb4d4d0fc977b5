import type { PairReason } from '../model/explanation.ts';
import type { Bilingual, Language } from '../model/finding.ts';
import type { Verdict } from '../model/match.ts';

/** What `explain` says beside the words of the ladders. */
export const EXPLAIN_WORDING = {
  tagline: { vi: 'vì sao', en: 'why' },
  finding: { vi: 'Phát hiện', en: 'Finding' },
  prior: { vi: 'trước khi so sánh', en: 'before comparing' },
  sum: { vi: 'cộng lại', en: 'in all' },
  probability: { vi: 'xác suất là một người', en: 'probability of one person' },
  thresholds: { vi: 'ngưỡng', en: 'thresholds' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  blocks: { vi: 'Được so sánh vì cùng', en: 'Compared because they share' },
  noBlocks: { vi: 'Không được so sánh: không trùng bộ khóa nào', en: 'Not compared: they share no set of keys' },
  found: { vi: 'Đã ghép với', en: 'Found to be one person with' },
  foundNobody: { vi: 'Chưa ghép được với dòng nào.', en: 'Found to be one person with no other row.' },
  candidates: { vi: 'Các dòng gần nhất', en: 'The nearest rows' },
  noCandidates: { vi: 'Không có dòng nào của nguồn khác để so sánh.', en: 'No other source has a row to compare with.' },
  noRows: {
    vi: 'Phát hiện này không nói về riêng một người nên không có hai dòng nào để so sánh.',
    en: 'This finding is not about one person: there are no two rows to compare.',
  },
  silent: { vi: 'Không ghi ở một trong hai dòng', en: 'Not given on one of the rows' },
} as const satisfies Record<string, Bilingual>;

export const VERDICT_WORDING: Readonly<Record<Verdict, Bilingual>> = {
  same: { vi: 'cùng một người', en: 'one person' },
  unsure: { vi: 'chưa rõ, cần người xác minh', en: 'unsure, for somebody to settle' },
  different: { vi: 'không ghép', en: 'not joined' },
};

export const REASON_WORDING: Readonly<Record<PairReason, Bilingual>> = {
  joined: { vi: 'đủ xác suất và căn cứ', en: 'probability and grounds suffice' },
  'joined-through': {
    vi: 'ghép qua dòng khác: mỗi dòng này cùng một người với dòng ấy',
    en: 'joined through another row, with which each of them is one person',
  },
  'decided-same': { vi: 'đã có người xác nhận là một người', en: 'people settled that they are one' },
  'decided-different': { vi: 'đã có người xác nhận là hai người', en: 'people settled that they are two' },
  'not-compared': {
    vi: 'hai dòng không trùng bộ khóa nào nên không được so sánh',
    en: 'they share no set of keys, so they were not compared',
  },
  'two-people': {
    vi: 'trùng tên khác tuổi, hoặc chỉ trùng một số mà tên và ngày sinh đều khác: là hai người',
    en: 'namesakes of another age, or a number alone against name and birth: two people',
  },
  'too-unlikely': { vi: 'xác suất dưới ngưỡng cần xem', en: 'less likely than the threshold from which somebody should look' },
  taken: {
    vi: 'đã ghép với dòng khác của cùng nguồn, khớp hơn',
    en: 'one of them is joined with another row of that source, which fits better',
  },
  contradicted: {
    vi: 'một dòng khác đã ghép với một trong hai dòng cho thấy là hai người',
    en: 'a row that is joined with one of them already speaks against it',
  },
  'not-vouched': {
    vi: 'dòng khác đã ghép với một trong hai dòng ghi quá ít để biết là cùng một người',
    en: 'a row that is joined with one of them says too little to tell whether it is the same person',
  },
  'settled-otherwise': {
    vi: 'mỗi dòng đã ghép, hoặc khớp hơn, với dòng khác',
    en: 'each of them is joined with another row, or fits another one better',
  },
  'below-same': { vi: 'xác suất chưa tới ngưỡng để ghép', en: 'less likely than the threshold for joining' },
  grounds: {
    vi: 'xác suất cao nhưng thiếu căn cứ: cần thêm số, ngày sinh hoặc nơi ở trùng nhau',
    en: 'likely, but on too little ground: a number, a birth date or a place has to agree too',
  },
  'number-elsewhere': {
    vi: 'tên và ngày sinh trỏ tới người này, số lại trỏ tới người khác',
    en: 'name and birth point to this person, and a number to another',
  },
  'number-here': {
    vi: 'số trỏ tới người này, tên và ngày sinh lại trỏ tới người khác',
    en: 'a number points to this person, and name and birth to another',
  },
  'decisions-contradict': {
    vi: 'những điều đã xác nhận về các dòng này trái nhau: không thể đúng cả; cần xác nhận lại',
    en: 'what people settled of these rows contradicts itself: it cannot all be so, and has to be settled again',
  },
  rival: { vi: 'có dòng khác cũng khớp gần như vậy', en: 'another row fits about as well' },
};

const SEE_ALSO: Bilingual = { vi: 'Xem thêm dòng', en: 'See also row' };
const OTHERS_WORDING: Partial<Record<PairReason, Bilingual>> = {
  'joined-through': { vi: 'Ghép qua dòng', en: 'Joined through row' },
  taken: { vi: 'Dòng đã ghép cùng nguồn', en: 'Rows of one source' },
  contradicted: { vi: 'Dòng cho thấy là hai người', en: 'Row that speaks against it' },
  'not-vouched': { vi: 'Dòng ghi quá ít', en: 'Row that says too little' },
  'settled-otherwise': { vi: 'Dòng kia', en: 'The other row' },
};

/** What the rows named beside a reason are. */
export const othersInWords = (reason: PairReason, language: Language): string => (OTHERS_WORDING[reason] ?? SEE_ALSO)[language];

/** Keys of blocking rules in words. */
export const KEY_WORDING: Readonly<Record<string, Bilingual>> = {
  personal: { vi: 'số định danh', en: 'personal number' },
  cmnd: { vi: 'số CMND', en: 'CMND number' },
  card: { vi: 'số thẻ đảng viên', en: 'party card' },
  dossier: { vi: 'số lý lịch', en: 'dossier number' },
  other: { vi: 'số khác', en: 'other number' },
  birthDay: { vi: 'ngày sinh', en: 'birth date' },
  birthYear: { vi: 'năm sinh', en: 'year of birth' },
  'unordered birthDigits': { vi: 'ngày sinh (không kể thứ tự ngày, tháng)', en: 'birth date, day and month in any order' },
  surname: { vi: 'họ', en: 'surname' },
  given: { vi: 'tên', en: 'given name' },
  'unordered initials': { vi: 'chữ cái đầu (không kể thứ tự)', en: 'initials in any order' },
  initials: { vi: 'chữ cái đầu', en: 'initials' },
  namePlain: { vi: 'họ tên không dấu', en: 'name without marks' },
  branch: { vi: 'chi bộ', en: 'chi bộ' },
  residence: { vi: 'nơi cư trú', en: 'residence' },
  'start residence': { vi: 'phần đầu địa chỉ', en: 'beginning of the address' },
  'end residence': { vi: 'phần cuối địa chỉ', en: 'end of the address' },
  hometown: { vi: 'quê quán', en: 'hometown' },
  admission: { vi: 'ngày vào Đảng', en: 'date of admission' },
  'allButLast namePlain': { vi: 'họ và tên đệm', en: 'name without its last word' },
  'allButFirst namePlain': { vi: 'tên đệm và tên', en: 'name without its first word' },
  'least namePlain': { vi: 'một chữ của họ tên', en: 'a word of the name' },
  'greatest namePlain': { vi: 'một chữ khác của họ tên', en: 'another word of the name' },
};
