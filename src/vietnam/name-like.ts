import { plainKey } from './fold.ts';
import { nameParts } from './name-parts.ts';
import { remember } from './remember.ts';
import { isRole } from './role-words.ts';
import { isKnownSurname, isPlainSurname } from './surname.ts';

const TOKEN = /^\p{L}[\p{L}\p{M}]*(?:['\u2019\u02bc`][\p{L}\p{M}]*)?\.?$/u;
const COMMON = new Set(
  'nguyễn trần lê phạm vũ võ hoàng huỳnh phan bùi đỗ đặng ngô đinh trương hồ dương đoàn đào trịnh lương lưu nguyen tran pham huynh phan bui hoang'.split(
    ' ',
  ),
);
/** Surnames that begin no other word: "nguyễn văn hùng" is a name in small letters too. */
const UNMISTAKABLE = /^(?:nguyễn|trần|phạm|huỳnh|đặng|bùi|vũ|võ|nguyen|tran|pham|huynh)$/;
const ETHNIC_FIRST = /^(?:y|a|h|k|ka|h'.*|k'.*)$/;
/** Phrases that begin with what is a surname elsewhere. */
const PHRASE =
  /^(?:ho so|ho khau|ho ten|ho va ten|dao tao|luong huu|luong thang|luu y|luu van|luu ho so|le phi|duong pho|duong tinh|phan loai|phan cong|hoang hon|doan vien|doan thanh|dang vien|dang bo|dang uy|dang phi|truong hop|do tuoi|cao dang|cao tuoi|ly do|ly lich|kim loai|thai do|van phong|nong dan|nong thon|cong an|cong chuc|vi pham|mai tang|chu tich|chu ky|chu nhiem|giang vien|quan su|quan ly|ha noi|hai duong|thai binh|thai nguyen|an giang|lang son|lam dong|cao bang|la bang|mac dinh)\b/;
/** Words of bodies, offices, headings and remarks, which stand in no name of an unknown surname. */
const NO_NAME =
  /\b(?:chi|dang|bo|uy|bi|thu|tong|so|danh|sach|ngay|thang|nam|ghi|chu|lap|ky|ly|do|chuc|vu|que|quan|sinh|hoat|chinh|thuc|du|bi|tam|chuyen|phi|trang|thai|tinh|truong|hoc|tieu|trung|mam|non|tram|te|cong|co|van|phong|hoi|dong|doan|thanh|phu|nu|nong|dan|dai|viet|pho|xa|phuong|thi|huyen|quoc|gia|thon|xom|khu|ap|ban|to|doc|hanh|phuc|duyet|kinh|gui|noi|nhan|luu|bao|cao|khong|chua|mat|tu|tran|khai|tru|xoa|ten|giam|nguoi|cac|theo|hoac|xac|cap|trong|nghi|quyet|ke|hoach|can|cu|ho|dong|don|vi|kiem|tra|tich)\b/;

const isTitleCase = (tokens: readonly string[]): boolean =>
  tokens.every((token) => /^\p{Lu}/u.test(token) && (token.length === 1 || /\p{Ll}|\./u.test(token)));
const isCapital = (tokens: readonly string[]): boolean => tokens.every((token) => token === token.toUpperCase());

function isNamed(tokens: readonly string[], plain: string): boolean {
  const first = tokens[0] ?? '';
  const lower = first.toLowerCase();
  if (UNMISTAKABLE.test(lower) || (UNMISTAKABLE.test(plainKey(first)) && tokens.length > 2)) return true;
  const isShaped = isTitleCase(tokens) || isCapital(tokens);
  if (COMMON.has(lower) || (isPlainText(plain, tokens) ? isPlainSurname(first) : isKnownSurname(first))) {
    return isShaped || (tokens.length >= 3 && /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(tokens.at(-1) ?? ''));
  }
  if (ETHNIC_FIRST.test(plainKey(first))) return isTitleCase(tokens);
  // "N. Văn Thập", and a surname misspelt: Nguiễn Thị Trâm.
  const isAbbreviated = /^\p{Lu}\p{L}?\.$/u.test(first);
  if (tokens.length >= 3 && isShaped && (isAbbreviated || /^\S+ (?:thi|van) /.test(plain))) return true;
  return tokens.length >= 3 && isTitleCase(tokens) && !NO_NAME.test(plain);
}

const isPlainText = (plain: string, tokens: readonly string[]): boolean => plain === tokens.join(' ').toLowerCase();

// Vo and Truong are wife and school too where no marks are written.
const isPlainName = (tokens: readonly string[], plain: string): boolean =>
  tokens.length > 2 &&
  isPlainText(plain, tokens) &&
  isPlainSurname(tokens[0] ?? '') &&
  !/^truong (?:tieu|mam|trung|dai|pho|ban|phong|thon|xom|doan|cong)\b/.test(plain);

function looksLikeName(text: string): boolean {
  if (/\d/.test(text) || text.length > 80 || /^\s*(?:t|k)\s*[/.]?\s*[mt](?![\p{L}\p{M}])/iu.test(text)) return false;
  const name = nameParts(text.normalize('NFC').replace(/\s+/g, ' ').trim()).name;
  const tokens = name.split(/\s+/).filter((token) => token !== '');
  if (tokens.length < 2 || tokens.length > 7 || !tokens.every((token) => TOKEN.test(token))) return false;
  const plain = plainKey(name);
  const isPhrase = PHRASE.test(plain) && (tokens.length < 3 || !isTitleCase(tokens));
  return !isPhrase && (isKnownSurname(tokens[0] ?? '') || isPlainName(tokens, plain) || !isRole(name)) && isNamed(tokens, plain);
}

/**
 * Whether a text could be somebody's name and nothing else: tells signatures and names from headings and remarks. When in
 * doubt it says no. A name is asked about when its sheet is cut, when its row is judged, and again where it stands in another list.
 */
export const isNameLike = remember(50_000, looksLikeName);
