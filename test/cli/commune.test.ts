import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { answerTo, BRANCHES, COMMUNE, ORGANIZATIONS, REGISTRY, type ReportJson, readTruth, reportOf, TRANSFERS } from './commune-run.ts';
import { falseAlarms, missedBeside, missedCases, PLANTED_CHECKS, trippedDecoys } from './score-report.ts';

const AUDIT = ['audit', ...COMMUNE];
const COMMANDS = CHECKS.filter(({ isCommand }) => isCommand).map(({ name }) => name);
const truth = readTruth();

let audit: ReportJson;
beforeAll(async () => {
  audit = await reportOf(AUDIT);
});

describe('an audit of the invented commune', () => {
  test('finds every planted fault', () => expect(missedCases(truth, audit)).toEqual([]));

  test('accuses nobody else', () => expect(falseAlarms(truth, audit)).toEqual([]));

  test('leaves every lawful look-alike alone', () => expect(trippedDecoys(truth, audit)).toEqual([]));

  test('mentions what is worth knowing', () => expect(missedBeside(truth, audit)).toEqual([]));

  test('has every rule of missing, duplicates, conflicts and transfers to find', () => {
    const planted = new Set([...truth.cases, ...truth.beside].map(({ rule }) => rule));
    const rules = CHECKS.filter(({ name }) => PLANTED_CHECKS.includes(name)).flatMap((check) => check.rules.map(({ id }) => id));
    // it speaks only where no transfer book is given
    expect(rules.filter((rule) => !planted.has(rule))).toEqual(['conflicts/organization']);
  });

  test('leaves nobody unsure', () => expect(audit.summary.unsure).toBe(0));

  test('knows who is on a list and in the registry', () => {
    const outOfScope = 3;
    expect(audit.summary).toMatchObject({ members: truth.members - outOfScope, outOfScope });
    const doubled = truth.cases.filter(({ rule }) => rule === 'duplicates/in-registry').length;
    expect(audit.summary.matched).toBe(new Set(truth.pairs.map(([, right]) => right.join('|'))).size - doubled);
  });

  test('accounts for every row', () => {
    const tables = audit.inputs.flatMap((input) => input.tables.map((table) => ({ ...table, role: input.role })));
    for (const { rows, records, continuations, furniture, blank, problems } of tables) {
      expect(records + continuations + furniture.length + blank + problems).toBe(rows);
    }
    const records = (role: string) => tables.filter((table) => table.role === role).reduce((sum, table) => sum + table.records, 0);
    const contacts = 3;
    expect([records('registry'), records('branches'), records('transfers')]).toEqual([
      truth.registry,
      truth.lists + contacts,
      truth.transfers,
    ]);
  });

  test('passes over what is no list, and says so', () => {
    expect(audit.skipped.map(({ file }) => file)).toEqual([
      `${BRANCHES}/bien-ban-hop-chi-bo.docx`,
      `${BRANCHES}/~$chi-bo-thon-na-lai.xlsx`,
    ]);
  });
});

describe('transcripts', () => {
  test.each([
    ['commune-audit', AUDIT, 'vi'],
    ['commune-missing', ['missing', ...COMMUNE], 'vi'],
    ['commune-duplicates', ['duplicates', ...COMMUNE], 'vi'],
    ['commune-conflicts', ['conflicts', ...COMMUNE], 'vi'],
    ['commune-transfers', ['transfers', ...COMMUNE], 'vi'],
    ['commune-missing-en', ['missing', ...COMMUNE], 'en'],
  ])('%s', async (name, argv, language) => {
    const typed = [...argv, '--as-of', '2024-02-18', '--lang', language];
    const { exitCode, stdout, stderr } = await answerTo(typed);
    expect(stderr).toBe('');
    const transcript = `# reconcile ${typed.join(' ')}\n\n\`\`\`\`text\n${stdout}\`\`\`\`\n\nExit code: ${exitCode}\n`;
    await expect(transcript).toMatchFileSnapshot(`./transcripts/${name}.md`);
  });
});

describe('options', () => {
  test.each([
    [[], 1],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'error', '--only', 'conflicts'], 0],
    [['--fail-on', 'info', '--only', 'transfers/late-acceptance'], 1],
    [['--only', 'transfers/late-acceptance'], 0],
  ])('%j exits with %i', async (options, code) => {
    expect((await answerTo([...AUDIT, ...options])).exitCode).toBe(code);
  });

  test('--only shows the findings of that rule as the audit has them', async () => {
    const { findings } = await reportOf([...AUDIT, '--only', 'transfers/in-limbo']);
    expect(findings).toEqual(audit.findings.filter(({ rule }) => rule === 'transfers/in-limbo'));
  });

  test('--skip leaves out a check and changes nothing else: what yields to it stays silent', async () => {
    const { findings } = await reportOf([...AUDIT, '--skip', 'transfers']);
    expect(findings).toEqual(audit.findings.filter(({ check }) => check !== 'transfers'));
  });

  test.each(COMMANDS)('%s alone says what the audit says of it', async (check) => {
    const { findings } = await reportOf([check, ...COMMUNE]);
    const ofCheck = (report: Pick<ReportJson, 'findings'>) => report.findings.filter((finding) => finding.check === check);
    expect(ofCheck({ findings })).toEqual(ofCheck(audit));
  });

  test('--output writes the whole report to the file and leaves the sums on the screen', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reconcile-'));
    try {
      const path = join(folder, 'bao-cao.json');
      const { exitCode, stdout } = await answerTo([...AUDIT, '--output', path], { writeFile: writeWhole });
      expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(audit);
      expect({ exitCode, isShort: stdout.includes('[missing/from-registry]') }).toEqual({ exitCode: 1, isShort: false });
      expect(stdout).toContain('missing/from-registry');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('without a transfer book a move is a difference between the sources', async () => {
    const withoutBook = await reportOf(['conflicts', '--registry', REGISTRY, '--branches', BRANCHES]);
    const moved = new Set(truth.cases.filter(({ rule }) => rule === 'transfers/without-record').map(({ person }) => person));
    const found = withoutBook.findings.filter(({ rule }) => rule === 'conflicts/organization').map(({ person }) => person ?? '');
    expect(found).toEqual(expect.arrayContaining([...moved]));
  });

  test('without a transfer book the rules that need one are said not to be examined', async () => {
    const { summary } = await reportOf(['audit', '--registry', REGISTRY, '--branches', BRANCHES]);
    expect(summary.notExamined).toContainEqual({ rule: 'transfers/in-limbo', needs: ['transfers'] });
  });
});

describe('personal numbers', () => {
  const LONG = /(?<![0-9a-f])\d{9,12}(?![0-9a-f])/;

  test.each(['text', 'json'])('are masked in %s', async (format) => {
    const { stdout } = await answerTo([...AUDIT, '--format', format]);
    expect(LONG.exec(stdout)).toBeNull();
  });

  test('are shown with --show-ids', async () => {
    const { stdout } = await answerTo([...AUDIT, '--show-ids']);
    expect(stdout).toMatch(LONG);
  });
});

describe('the same input', () => {
  test('gives the same bytes', async () => {
    const [first, second] = [await answerTo([...AUDIT, '--format', 'json']), await answerTo([...AUDIT, '--format', 'json'])];
    expect(second.stdout).toBe(first.stdout);
  });

  test('gives the same findings about the same rows in whatever order the files are named', async () => {
    const files = audit.inputs.filter(({ role }) => role === 'branches').map(({ file }) => file);
    const turned = [
      '--organizations',
      ORGANIZATIONS,
      '--branches',
      ...files.toReversed(),
      '--transfers',
      TRANSFERS,
      '--registry',
      REGISTRY,
    ];
    const rows = ({ records }: ReportJson['findings'][number]) => records.map(({ file, sheet, row }) => `${file}#${sheet}!${row}`).sort();
    const said = ({ findings }: ReportJson) => findings.map((finding) => [finding.id, finding.rule, ...rows(finding)].join(' ')).sort();
    const other = await reportOf(['audit', ...turned]);
    expect(said(other)).toEqual(said(audit));
    expect(other.summary).toEqual(audit.summary);
  });
});
