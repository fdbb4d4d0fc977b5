import { plainKey } from './fold.ts';

const TEMPORARY = /\btam\b|^tt$|^shtt$|\bcd?t$|\bngan han\b|^temporar/;
const OFFICIAL = /\bchinh thuc\b|^ct$|\bdai han\b|\bhan\b(?= han)|^(?:official|permanent)/;

/** The kind of a transfer; null where the text says neither or both. */
export function parseTransferKind(text: string): 'official' | 'temporary' | null {
  const plain = plainKey(text).trim();
  const isOfficial = OFFICIAL.test(plain);
  const isTemporary = !/^ct$/.test(plain) && TEMPORARY.test(plain);
  if (isOfficial !== isTemporary) return isOfficial ? 'official' : 'temporary';
  // Nobody leaves for good to study.
  return !isOfficial && saysStudy(text) ? 'temporary' : null;
}

// Schools have học in their names, and so have sciences: Trường Tiểu học, khoa học.
const STUDY =
  /(?<!\b(?:tieu|trung|dai|khoa|y|tin|toan|van|hoa|sinh|dong|nha|truong|phong|tram|benh vien y) )\bhoc\b(?! (?:sinh|duong|ba|phi|khu|ky)\b)|\b(?:du hoc|sinh vien|nghien cuu sinh|di dai hoc|di cao hoc|study|studying|student)\b/;

/** Whether a kind, reason or note says that somebody left to study: the longer limit is for that. */
export const saysStudy = (text: string): boolean => STUDY.test(plainKey(text));
