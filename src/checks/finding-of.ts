import type { Bilingual, Finding, Identifier } from '../model/finding.ts';
import type { Setting } from '../model/setting.ts';
import type { Branch } from '../standing/branch.ts';
import { officialPlaces } from '../standing/dossier.ts';
import type { Standing } from '../standing/standing.ts';
import { UNKNOWN_BRANCH } from '../wording/unknown-branch.ts';
import { checkOf } from './index.ts';
import type { Outcome } from './run-rules.ts';

/** How findings are worded and fingerprinted. */
export interface FindingOptions {
  readonly standing: Standing;
  /** A person's number as it may be shown. */
  readonly showNumber: (number: string) => string;
  /** Lower-case hexadecimal digest of a text; an office's key may be in it. */
  readonly digest: (text: string) => string;
  /** What was set that makes rows of such a certainty one person. */
  readonly settingsOfLink: (confidence: number | null) => readonly Setting[];
}

const ID_LENGTH = 16;

const isIdentifier = (value: unknown): value is Identifier =>
  typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'string' && Object.keys(value).length === 1;

const worded = (data: object, person: string, showNumber: FindingOptions['showNumber']) => ({
  person,
  ...Object.fromEntries(Object.entries(data).map(([key, value]) => [key, isIdentifier(value) ? showNumber(value.number) : value])),
});

/** The chi bộ a finding is shown under: the rule's choice, else where the person is active, else where the registry or the book has them. */
function branchOf({ draft, dossier, branch }: Outcome, { branches }: Standing): Branch | null {
  if (branch) return branch;
  const places = dossier ? [...officialPlaces(dossier), ...dossier.lists, ...dossier.registry] : [];
  const index =
    draft.branch !== undefined
      ? draft.branch
      : (places.find((place) => place.branch !== null)?.branch ?? dossier?.transfers.at(-1)?.from ?? null);
  return index === null ? null : (branches[index] ?? null);
}

/** What tells a subject from all others, from run to run; a table or pair is told by its discriminator alone. */
const subjectIdentity = ({ dossier, branch }: Outcome) => dossier?.identity ?? (branch ? `${branch.committee ?? ''}|${branch.name}` : '');

const inEnglish = (value: unknown): unknown => (value === UNKNOWN_BRANCH.vi ? UNKNOWN_BRANCH.en : value);

function sentencesOf({ rule, draft, dossier }: Outcome, showNumber: FindingOptions['showNumber']): Bilingual {
  const words = worded(draft.data as object, dossier?.name ?? '', showNumber);
  const english = Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, Array.isArray(value) ? value.map(inEnglish) : inEnglish(value)]),
  );
  return { vi: rule.wording.vi.sentence(words as never), en: rule.wording.en.sentence(english as never) };
}

/** Words an outcome in both languages and gives it its fingerprint. */
export function findingOf(outcome: Outcome, options: FindingOptions): Finding {
  const { rule, draft, dossier, related } = outcome;
  const data = draft.data as object;
  const words = worded(data, dossier?.name ?? '', options.showNumber);
  const message = sentencesOf(outcome, options.showNumber);
  const both = (say: (language: 'vi' | 'en') => string): Bilingual => ({ vi: say('vi'), en: say('en') });
  const branch = branchOf(outcome, options.standing);
  const identity = subjectIdentity(outcome);
  const records = draft.records ?? dossier?.records ?? [];
  // a finding about one row or cell, or about several people, rests on no link between rows
  const isOfLink = records.length > 1 && draft.person === undefined && !draft.isOfSeveral;
  return {
    id: options.digest([rule.id, identity, draft.discriminator ?? ''].join('\n')).slice(0, ID_LENGTH),
    check: checkOf(rule.id),
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    person: dossier?.name ?? null,
    personKey: dossier ? options.digest(`person\n${identity}`).slice(0, ID_LENGTH) : null,
    organization: branch?.name ?? null,
    committee: branch?.committee ?? null,
    message,
    // nothing to mask in most findings, and a province has many
    messageInFull: Object.values(data).some(isIdentifier) ? sentencesOf(outcome, (number) => number) : message,
    advice: both((language) => {
      const { advice, adviceOn } = rule.wording[language];
      return adviceOn === undefined ? advice : adviceOn(words as never);
    }),
    data:
      related.length === 0 ? { ...data } : { ...data, related: related.map((other) => ({ rule: other.rule.id, data: other.draft.data })) },
    basis: draft.basis ?? [],
    settings: [...outcome.settings, ...(isOfLink ? options.settingsOfLink(dossier?.confidence ?? null) : [])],
    records,
    confidence: isOfLink ? (dossier?.confidence ?? null) : null,
  };
}
