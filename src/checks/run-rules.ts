import type { NotExamined } from '../model/report.ts';
import type { Setting } from '../model/setting.ts';
import type { Branch } from '../standing/branch.ts';
import type { Dossier } from '../standing/dossier.ts';
import type { AnyRule, Draft, RuleContext, Subjects } from './define-rule.ts';
import { isExamined } from './is-examined.ts';
import { changedFigures, notingLaw } from './noted-settings.ts';
import { type ReadingNotes, subjectsOf } from './subjects.ts';

/** What a rule reported, with the subject it reported it of. */
export interface Outcome {
  readonly rule: AnyRule;
  readonly draft: Draft<unknown>;
  /** The person it speaks of, null for a chi bộ, a table or a pair. */
  readonly dossier: Dossier | null;
  readonly branch: Branch | null;
  /** What less exact rules would have said of the same fact. */
  readonly related: readonly Outcome[];
  /** The office's own numbers that it rests on. */
  readonly settings: readonly Setting[];
}

/** The outcomes that speak, those that left the word to a more exact rule and to which, and what was not examined. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  readonly yielded: readonly { readonly outcome: Outcome; readonly to: string }[];
  readonly notExamined: readonly NotExamined[];
}

function aboutWhom(
  rule: AnyRule,
  subject: Subjects[keyof Subjects],
  { person = null }: Draft<unknown>,
): Pick<Outcome, 'dossier' | 'branch'> {
  if (rule.subject === 'person') return { dossier: subject as Subjects['person'], branch: null };
  if (rule.subject === 'transfer') return { dossier: (subject as Subjects['transfer']).dossier, branch: null };
  return { dossier: person, branch: rule.subject === 'organization' ? (subject as Subjects['organization']) : null };
}

/** A rule is silent about nearly every subject, of which a province has hundred thousands: none has settings gathered for it. */
function outcomesOf<Kind extends keyof Subjects>(
  rule: AnyRule,
  subjects: readonly Subjects[Kind][],
  context: RuleContext,
): readonly Outcome[] {
  const figures = changedFigures(rule.figures ?? [], context.figure);
  const noted = new Map<string, Setting>();
  const noting = { ...context, law: notingLaw(context.law, noted) };
  const outcomes: Outcome[] = [];
  for (const subject of subjects) {
    noted.clear();
    const drafts: readonly Draft<unknown>[] = [...rule.run(subject as never, noting)];
    if (drafts.length === 0) continue;
    const settings = [...noted.values(), ...figures];
    for (const draft of drafts) outcomes.push({ rule, draft, ...aboutWhom(rule, subject, draft), related: [], settings });
  }
  return outcomes;
}

/** What an outcome speaks of: its facts where it names some, else its person. */
const topicsOf = ({ draft, dossier }: Outcome): readonly string[] => draft.facts ?? (dossier ? [`person:${dossier.person}`] : []);

/** What an outcome may be silenced by: a finding on its facts, or on its person. */
const widerTopics = (outcome: Outcome): readonly string[] => [
  ...topicsOf(outcome),
  ...(outcome.dossier ? [`person:${outcome.dossier.person}`] : []),
];

/** Gives each outcome that speaks those that left it the word; one whose superior is silent too is lost to neither. */
function withRelated(speaking: readonly Outcome[], yielded: Run['yielded']): readonly Outcome[] {
  const byTopic = new Map<string, Outcome[]>();
  for (const { outcome } of yielded) {
    for (const topic of new Set(widerTopics(outcome))) byTopic.set(topic, [...(byTopic.get(topic) ?? []), outcome]);
  }
  return speaking.map((outcome) => {
    const near = new Set(topicsOf(outcome).flatMap((topic) => byTopic.get(topic) ?? []));
    const related: Outcome[] = [];
    const superiors = new Set<string>([outcome.rule.id]);
    // a rule may yield through another that is silent itself
    for (let before = -1; before < related.length; ) {
      before = related.length;
      for (const other of near) {
        if (related.includes(other) || !other.rule.yieldsTo?.some((id) => superiors.has(id))) continue;
        related.push(other);
        superiors.add(other.rule.id);
      }
    }
    return related.length === 0 ? outcome : { ...outcome, related };
  });
}

/** One fact, one finding: where two rules could speak of one fact, the one that yields is silent. */
function settlePrecedence(outcomes: readonly Outcome[]): Pick<Run, 'outcomes' | 'yielded'> {
  const spoken = new Map<string, Set<string>>();
  for (const outcome of outcomes.filter(({ draft }) => !draft.isExplained)) {
    for (const topic of topicsOf(outcome)) spoken.set(topic, (spoken.get(topic) ?? new Set()).add(outcome.rule.id));
  }
  const superior = (outcome: Outcome) =>
    outcome.rule.yieldsTo?.find((id) => widerTopics(outcome).some((topic) => spoken.get(topic)?.has(id)));
  const yielded = outcomes.flatMap((outcome) => {
    const to = superior(outcome);
    return to === undefined ? [] : [{ outcome, to }];
  });
  const speaking = outcomes.filter((outcome) => !outcome.draft.isExplained && superior(outcome) === undefined);
  return { outcomes: withRelated(speaking, yielded), yielded };
}

/** Runs every rule that the inputs allow on every subject; precedence is settled over all of them, whatever is shown later. */
export function runRules(rules: readonly AnyRule[], notes: ReadingNotes, context: RuleContext): Run {
  const subjects = subjectsOf(notes, context.standing);
  const [examined, others] = [
    rules.filter(({ needs }) => isExamined(needs, context.given)),
    rules.filter(({ needs }) => !isExamined(needs, context.given)),
  ];
  const outcomes = examined.flatMap((rule) => outcomesOf(rule, subjects[rule.subject], context));
  return {
    ...settlePrecedence(outcomes),
    notExamined: others.map(({ id, needs }) => ({
      rule: id,
      needs: needs.filter((need) => !isExamined([need], context.given)).map((need) => (typeof need === 'string' ? need : need.join('|'))),
    })),
  };
}
