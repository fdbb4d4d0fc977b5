import { accountForTables, inputsWith } from './account-for-tables.ts';
import { withDistinctIds } from './checks/distinct-ids.ts';
import { findingOf } from './checks/finding-of.ts';
import { CHECKS, checkOf } from './checks/index.ts';
import { changedFigures } from './checks/noted-settings.ts';
import { orderFindings } from './checks/order-findings.ts';
import { runRules } from './checks/run-rules.ts';
import { settleFindings } from './checks/settle-findings.ts';
import { summarise } from './checks/summarise.ts';
import { type ComparedPeople, type ComparisonRequest, comparePeople } from './compare-people.ts';
import { createLaw } from './law/law.ts';
import { figureIn, settingsOn } from './law/settable.ts';
import type { Ruling } from './model/decision.ts';
import { FIGURES } from './model/figures.ts';
import type { LoadedInputs } from './model/loaded-inputs.ts';
import type { Report } from './model/report.ts';
import { rowIndex } from './model/row-index.ts';
import { rowKeys } from './model/row-keys.ts';
import { rulingsInForce } from './model/rulings-in-force.ts';
import { scopeNames } from './normalise/scope-names.ts';
import { rolesGiven } from './roles-given.ts';
import { buildStanding } from './standing/build-standing.ts';
import { maskNumber } from './wording/mask-number.ts';

const OFFICE_LENGTH = 16;

/** What is asked of a run; the clock, the digest and what people said come from outside. */
export interface ReconcileRequest extends ComparisonRequest {
  readonly version: string;
  /** "audit", or the name of one check. */
  readonly command: string;
  /** Rule ids, or whole checks as `missing` or `missing/*`; empty for all. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly showIds: boolean;
  /** "all", or committees and chi bộ by name or code; null for the committees of the lists given. */
  readonly scope: readonly string[] | null;
  readonly digest: (text: string) => string;
  /** What people said of findings in earlier runs; nothing where it is left out. */
  readonly rulings?: readonly Ruling[];
}

/** `probation` names its check, whose rules are `probation/*` and `admission/*`; `admission/*` names those alone. */
const names = (selector: string, rule: string) => {
  const stem = selector.replace(/\/\*$/, '');
  return rule === stem || rule.startsWith(`${stem}/`) || checkOf(rule) === stem;
};

/** The rules whose findings are shown: those of the check asked for, and of the checks that run within every other. */
const selectRules = ({ command, only, skip }: ReconcileRequest) =>
  CHECKS.filter(({ name, isCommand }) => command === 'audit' || command === name || !isCommand)
    .flatMap(({ rules }) => rules)
    .filter(({ id }) => only.length === 0 || only.some((selector) => names(selector, id)))
    .filter(({ id }) => !skip.some((selector) => names(selector, id)));

/** From tables to a report, one way: normalise → match → standing → checks. It reads no file and no clock. */
export function reconcile(loaded: LoadedInputs, request: ReconcileRequest): Report {
  return reportOn(loaded, comparePeople(loaded, request), request);
}

/** The report on people who were compared already. */
export function reportOn(loaded: LoadedInputs, { records, matching }: ComparedPeople, request: ReconcileRequest): Report {
  const scope = request.scope && scopeNames(request.scope);
  const standing = buildStanding({ ...records, matching, asOf: request.asOf, scope });

  const rules = CHECKS.flatMap((check) => check.rules);
  const given = rolesGiven(loaded);
  const { asOf, settings = new Map() } = request;
  const figure = figureIn(settings);
  const run = runRules(rules, records, { asOf, law: createLaw(settings), figure, standing, given });

  const selected = selectRules(request);
  const showNumber = request.showIds ? (number: string) => number : maskNumber;
  const shown = run.outcomes.filter(({ rule }) => selected.includes(rule));
  // joined at a certainty that the tool by itself would not have taken for one person
  const settingsOfLink = (confidence: number | null) =>
    confidence !== null && confidence < FIGURES['match.same'].value ? changedFigures(['match.same'], figure) : [];
  const worded = shown.map((outcome) => findingOf(outcome, { standing, showNumber, digest: request.digest, settingsOfLink }));
  const all = orderFindings(
    withDistinctIds(worded, request.digest),
    rules.map(({ id }) => id),
  );
  const { open: findings, settled } = settleFindings(all, rulingsInForce(request.rulings ?? [], request.asOf).settled, request.digest);
  const recordIn = rowIndex(records.persons);
  return {
    version: request.version,
    asOf: request.asOf,
    command: request.command,
    inputs: inputsWith(loaded, accountForTables(records, standing)),
    skipped: loaded.skipped,
    summary: { ...summarise(findings, selected, run, standing), settings: settingsOn(settings, asOf) },
    findings,
    settled,
    office: request.digest('office').slice(0, OFFICE_LENGTH),
    rowKeys: (row) => {
      const record = recordIn(row);
      return record === null ? [] : rowKeys(record, request.digest);
    },
    tables: loaded.tables,
    digest: request.digest,
    rules: Object.fromEntries(
      selected.map(({ id, severity, wording }) => [id, { severity, title: { vi: wording.vi.title, en: wording.en.title } }]),
    ),
  };
}
