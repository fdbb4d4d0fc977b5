import { CHECKS } from '../../src/checks/index.ts';
import { answerTo, COMMUNE, readTruth, reportOf } from '../cli/commune-run.ts';
import { falseAlarms, missedCases, trippedDecoys } from '../cli/score-report.ts';
import { markdownTable } from './markdown-table.ts';

/** The parts of README.md that the tool says of itself, by the name of their marker. */
export type Blocks = Readonly<Record<string, string>>;

const fenced = (text: string) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;

const AUDIT = ['audit', ...COMMUNE, '--as-of', '2024-02-18'];

/** What a person's findings look like: the paragraphs between blank lines that hold one of these rules. */
function excerpt(report: string, rules: readonly string[]): string {
  const paragraphs = report.split('\n\n');
  const shown = rules.flatMap((rule) => paragraphs.findLast((paragraph) => paragraph.includes(`[${rule}]`)) ?? []);
  return shown.map((paragraph) => paragraph.replace(/^\n+/, '')).join('\n  …\n');
}

async function transcriptBlock(): Promise<string> {
  const { stdout } = await answerTo([...AUDIT, '--lang', 'en']);
  const sums = /^Findings: .*$/m.exec(stdout)?.[0] ?? '';
  const shown = excerpt(stdout, ['transfers/paper-not-presented', 'conflicts/birth-date', 'missing/from-branch']);
  const typed = [0, 2, 4, 6].map((at) => `  ${COMMUNE.slice(at, at + 2).join(' ')}`).join(' \\\n');
  return fenced(`$ node bin/reconcile.js audit \\\n${typed} \\\n  --as-of 2024-02-18 --lang en\n…\n${shown}\n…\n${sums}\n…`);
}

const checksBlock = () =>
  markdownTable(
    ['Command', 'Says', 'Nói gì', 'Rules'],
    CHECKS.map(({ name, isCommand, summary, rules }) => [
      isCommand ? `\`${name}\`` : `with every check: ${name}`,
      summary.en,
      summary.vi,
      `[${rules.length}](docs/rules/${name}.md)`,
    ]),
  );

async function optionsBlock(): Promise<string> {
  const { stdout } = await answerTo(['audit', '--help', '--lang', 'en']);
  return fenced(stdout.slice(stdout.indexOf('Inputs:'), stdout.indexOf('Rules examined:')));
}

async function figuresBlock(): Promise<string> {
  const [truth, report] = [readTruth(), await reportOf(AUDIT)];
  const found = truth.cases.length - missedCases(truth, report).length;
  return markdownTable(
    ['What', 'Figure', 'Command'],
    [
      ['planted faults found', `${found} of ${truth.cases.length}`],
      ['errors or warnings about anybody else', String(falseAlarms(truth, report).length)],
      ['lawful look-alikes accused', `${trippedDecoys(truth, report).length} of ${truth.decoys.length}`],
      ['list rows left unsure', `${report.summary.unsure} of ${truth.lists}`],
    ].map(([what = '', figure = '']) => [what, figure, '`npx vitest run test/cli/commune.test.ts`']),
  );
}

/** Everything in README.md that stands between markers. */
export const readmeBlocks = async (): Promise<Blocks> => ({
  transcript: await transcriptBlock(),
  checks: checksBlock(),
  options: await optionsBlock(),
  figures: await figuresBlock(),
});

/** README.md with its blocks written anew; a block without its two markers is an error. */
export function withBlocks(readme: string, blocks: Blocks): string {
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const [open, close] = [`<!-- ${name}: written by npm run docs -->\n`, `\n<!-- /${name} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < from) throw new Error(`README.md lacks the markers of the block "${name}"`);
    return text.slice(0, from + open.length) + block + text.slice(to);
  }, readme);
}
