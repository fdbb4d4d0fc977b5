import type { Basis, Bilingual, Language } from '../model/finding.ts';

interface DocumentKind {
  /** By the letters of the document's number: `24-QĐ/TW` is a Quy định. */
  readonly pattern: RegExp;
  readonly name: Bilingual | null;
  /** What the documents of this kind call their parts. */
  readonly division: Bilingual;
}

const article: Bilingual = { vi: 'Điều', en: 'Article' };
const point: Bilingual = { vi: 'điểm', en: 'point' };
const section: Bilingual = { vi: 'mục', en: 'section' };
const form: Bilingual = { vi: 'Mẫu', en: 'form' };

const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { pattern: /^Điều lệ Đảng/u, name: null, division: article },
  { pattern: /^\d+-QĐ\//u, name: { vi: 'Quy định', en: 'Regulation' }, division: point },
  { pattern: /^\d+-HD\/BTCTW/u, name: { vi: 'Hướng dẫn', en: 'Guidance' }, division: form },
  { pattern: /^\d+-HD\//u, name: { vi: 'Hướng dẫn', en: 'Guidance' }, division: section },
  { pattern: /^\d+-TB\//u, name: { vi: 'Thông báo', en: 'Notice' }, division: section },
  { pattern: /^\d+\/\d+\/QH\d+/u, name: { vi: 'Luật', en: 'Law' }, division: article },
  { pattern: /^\d+\/\d+\/NĐ-CP/u, name: { vi: 'Nghị định', en: 'Decree' }, division: article },
];

function documentOf(document: string, kind: DocumentKind | undefined, language: Language): string {
  const name = kind?.name ? `${kind.name[language]} ${document}` : document;
  return language === 'vi' ? name : name.replace(/^Điều lệ Đảng/u, 'Party Charter');
}

function articleOf(text: string, division: Bilingual | undefined, language: Language): string {
  if (/^\d/.test(text) && division) return `${division[language]} ${text}`;
  if (language === 'vi') return text;
  const named = [article, point, section, form].find(({ vi }) => text.startsWith(`${vi} `));
  return named ? named.en + text.slice(named.vi.length) : text;
}

/** A citation as it is printed: "Quy định 24-QĐ/TW, điểm 6.3.1 c", and whether the text itself was read. */
export function formatBasis({ document, article: part, verified, isSet }: Basis, language: Language): string {
  const kind = DOCUMENT_KINDS.find(({ pattern }) => pattern.test(document));
  const words = [documentOf(document, kind, language), articleOf(part, kind?.division, language)];
  const cited = words.filter((word) => word !== '').join(', ');
  if (isSet)
    return `${cited} ${language === 'vi' ? '(mức do đơn vị tự đặt, không phải của văn bản)' : '(with a number of the office’s own, not the text’s)'}`;
  if (verified) return cited;
  return `${cited} ${language === 'vi' ? '(chưa đọc bản gốc)' : '(original not read)'}`;
}
