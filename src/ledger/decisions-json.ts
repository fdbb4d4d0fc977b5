import { CONCLUSIONS, type Decisions, type RightValue, type Ruling } from '../model/decision.ts';
import { UserError } from '../model/user-error.ts';

const SCHEMA = 'reconcile-decisions/1';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isDayOrNull = (value: unknown) => value === null || (isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value));

const isValue = (value: unknown): value is RightValue | null =>
  value === null || (isObject(value) && (value.take === 'list' || value.take === 'registry' || isText(value.typed)));

const areRows = (value: unknown) => Array.isArray(value) && value.every((row) => isObject(row) && isText(row.role) && areTexts(row.keys));

/** The parts of a ruling, in the order in which they are written, and what each must be. */
const PARTS: Readonly<Record<keyof Ruling, (value: unknown) => boolean>> = {
  finding: isText,
  rule: isText,
  person: isTextOrNull,
  organization: isTextOrNull,
  conclusion: (value) => CONCLUSIONS.some((conclusion) => conclusion === value),
  value: isValue,
  note: isTextOrNull,
  by: isTextOrNull,
  on: isDayOrNull,
  until: isDayOrNull,
  values: isTextOrNull,
  rows: areRows,
};

const isRuling = (value: unknown): value is Ruling =>
  isObject(value) && Object.entries(PARTS).every(([part, fits]) => fits(value[part] ?? null));

const unusable = (path: string, vi: string, en: string, cause?: unknown) =>
  new UserError(
    {
      vi: `${path}: ${vi}\ntệp được giữ nguyên, không ghi gì vào; hãy sửa lại hoặc lấy bản lưu trước đó`,
      en: `${path}: ${en}\nthe file is left as it is, nothing is written to it; mend it, or bring back an earlier copy`,
    },
    3,
    cause,
  );

/** What a file of decisions says; one that cannot be read in full is refused, for a decision half read would be lost. */
export function parseDecisions(text: string, path: string): Decisions {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw unusable(path, 'không phải JSON đọc được', 'it is no JSON that can be read', cause);
  }
  if (!isObject(json) || json.schema !== SCHEMA || !isText(json.office) || !areTexts(json.committees) || !Array.isArray(json.decisions)) {
    throw unusable(path, `không phải tệp kết luận (${SCHEMA})`, `it is no file of decisions (${SCHEMA})`);
  }
  const wrong = json.decisions.findIndex((entry) => !isRuling(entry));
  if (wrong >= 0) throw unusable(path, `kết luận thứ ${wrong + 1} chưa đúng dạng`, `entry ${wrong + 1} of its decisions is not in order`);
  const decisions = json.decisions.filter(isRuling).map((entry) => ordered(entry));
  return { office: json.office, committees: json.committees, decisions };
}

/** Every part of a ruling in one order, null where it was left out. */
const ordered = (ruling: Ruling): Ruling =>
  Object.fromEntries(Object.keys(PARTS).map((part) => [part, ruling[part as keyof Ruling] ?? null])) as unknown as Ruling;

/** A file of decisions: sorted, a part a line, so that two copies can be compared and merged. */
export const decisionsJson = ({ office, committees, decisions }: Decisions): string =>
  `${JSON.stringify({ schema: SCHEMA, office, committees, decisions: decisions.map(ordered) }, null, 2)}\n`;
