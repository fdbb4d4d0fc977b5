import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';
import { fakeParts } from './fake-parts.ts';

const COLUMNS = {
  'cot.json': '{ "Họ tên khai sinh": "fulName" }',
  'hong.json': '{ "Họ tên',
};

/** Git keeps no carriage return in a transcript, and a csv has one in each line. */
function fenced(title: string, written: string): string {
  const text = written.replaceAll('\r\n', '\n');
  return text === '' ? '' : `${title}\n\n\`\`\`\`text\n${text.endsWith('\n') ? text : `${text}\n`}\`\`\`\`\n\n`;
}

/** A command as it was typed, everything it wrote and its exit code. */
async function transcriptOf(argv: readonly string[]): Promise<string> {
  const io = fakeIo({}, COLUMNS);
  const exitCode = await main(argv, io, fakeParts());
  const { stdout, stderr } = io.written;
  return `# reconcile ${argv.join(' ')}\n\n${fenced('stdout', stdout)}${fenced('stderr', stderr)}Exit code: ${exitCode}\n`;
}

test.each([
  ['no-command', []],
  ['help', ['--help']],
  ['help-vi', ['--lang', 'vi', '--help']],
  ['help-audit-vi', ['audit', '--help', '--lang=vi']],
  ['help-missing', ['missing', '--help']],
  ['help-schema', ['schema', '--help']],
  ['help-inspect', ['inspect', '--help']],
  ['help-inspect-vi', ['inspect', '--help', '--lang', 'vi']],
  ['help-match', ['match', '--help']],
  ['help-match-vi', ['match', '--help', '--lang', 'vi']],
  ['version', ['--version']],
  ['schema-names', ['schema']],
  ['schema-unknown', ['schema', 'reprot']],
  ['unknown-command', ['mising']],
  ['unknown-command-vi', ['mising', '--lang', 'vi']],
  ['command-not-built', ['history']],
  ['unknown-option', ['missing', '--registy', 'so.csv']],
  ['unknown-option-vi', ['missing', '--registy', 'so.csv', '--lang', 'vi']],
  ['option-without-value', ['missing', '--registry']],
  ['unknown-language', ['missing', '--lang', 'fr']],
  ['stray-folder', ['missing', 'danh-sach']],
  ['stray-word', ['schema', 'report', 'audit']],
  ['no-inputs', ['missing']],
  ['no-inputs-vi', ['audit', '--lang', 'vi']],
  ['audit-without-members', ['audit', '--transfers', 'so-chuyen.xlsx']],
  ['as-of-office-day', ['missing', '--branches', '.', '--as-of', '18/02/2024']],
  ['as-of-impossible', ['missing', '--branches', '.', '--as-of', '2023-02-29']],
  ['unknown-format', ['missing', '--branches', '.', '--format', 'jsn']],
  ['unknown-fail-on', ['missing', '--branches', '.', '--fail-on', 'eror']],
  ['unknown-extension', ['missing', '--branches', '.', '--output', 'bao-cao.docx']],
  ['unknown-rule', ['missing', '--branches', '.', '--only', 'missing/from-regsitry']],
  ['unknown-rule-vi', ['missing', '--branches', '.', '--skip', 'from-registry', '--lang', 'vi']],
  ['rule-of-other-check', ['missing', '--branches', '.', '--only', 'probation/overdue']],
  ['no-rule-left', ['missing', '--branches', '.', '--only', 'missing', '--skip', 'missing/*']],
  ['columns-missing', ['missing', '--branches', '.', '--columns', 'khong-co.json']],
  ['columns-unknown-field', ['missing', '--branches', '.', '--columns', 'cot.json']],
  ['columns-not-json', ['missing', '--branches', '.', '--columns', 'hong.json']],
  ['report-csv', ['audit', '--branches', '.', '--format', 'csv', '--as-of', '2024-02-18']],
  ['report-csv-vi', ['audit', '--branches', '.', '--format', 'csv', '--as-of', '2024-02-18', '--lang', 'vi']],
  ['report-github', ['audit', '--branches', '.', '--format', 'github', '--as-of', '2024-02-18']],
  ['report-github-vi', ['audit', '--branches', '.', '--format', 'github', '--as-of', '2024-02-18', '--lang', 'vi']],
  ['report-github-names', ['audit', '--branches', '.', '--format', 'github', '--as-of', '2024-02-18', '--show-names']],
  ['report-junit', ['audit', '--branches', '.', '--format', 'junit', '--as-of', '2024-02-18']],
  ['report-junit-vi', ['audit', '--branches', '.', '--format', 'junit', '--as-of', '2024-02-18', '--lang', 'vi']],
  ['report-markdown', ['audit', '--branches', '.', '--format', 'markdown', '--as-of', '2024-02-18']],
  ['report-markdown-vi', ['audit', '--branches', '.', '--format', 'markdown', '--as-of', '2024-02-18', '--lang', 'vi']],
  ['match', ['match', '--registry', 'so.csv', '--branches', '.']],
  ['match-vi', ['match', '--registry', 'so.csv', '--branches', '.', '--lang', 'vi']],
  ['match-csv', ['match', '--registry', 'so.csv', '--branches', '.', '--format', 'csv']],
  ['help-explain', ['explain', '--help']],
  ['help-explain-vi', ['explain', '--help', '--lang', 'vi']],
  ['explain', ['explain', '0123456789ab', '--registry', 'so.csv', '--branches', '.']],
  ['explain-vi', ['explain', '0123456789ab', '--registry', 'so.csv', '--branches', '.', '--lang', 'vi']],
  ['explain-rule', ['explain', 'probation/overdue']],
  ['explain-rule-vi', ['explain', 'probation/overdue', '--lang', 'vi']],
  ['explain-rule-unknown', ['explain', 'probation/overdo']],
  ['explain-rule-stray', ['explain', 'probation/overdue', 'so.csv']],
  ['help-rules', ['rules', '--help']],
  ['help-rules-vi', ['rules', '--help', '--lang', 'vi']],
  ['rules', ['rules']],
  ['rules-vi', ['rules', '--lang', 'vi']],
  ['rules-json', ['rules', '--format', 'json']],
  ['rules-stray', ['rules', 'missing']],
  ['help-review', ['review', '--help']],
  ['help-review-vi', ['review', '--help', '--lang', 'vi']],
  ['review-nothing', ['review']],
  ['review-until-vi', ['review', 'bao-cao.xlsx', '--until', '31/12/2024', '--lang', 'vi']],
  ['decisions-missing', ['missing', '--branches', '.', '--decisions', 'khong-co.json']],
  ['decisions-missing-vi', ['missing', '--branches', '.', '--decisions', 'khong-co.json', '--lang', 'vi']],
  ['split-without-workbook', ['missing', '--branches', '.', '--split']],
  ['corrections-extension-vi', ['missing', '--branches', '.', '--corrections', 'sua.csv', '--lang', 'vi']],
  ['corrections-none', ['missing', '--branches', '.', '--corrections', 'sua.xlsx', '--quiet']],
  ['explain-nothing', ['explain']],
  ['explain-nothing-vi', ['explain', '--lang', 'vi']],
  ['match-unknown-format', ['match', '--branches', '.', '--format', 'xlsx']],
  ['help-sample', ['sample', '--help']],
  ['help-sample-vi', ['sample', '--help', '--lang', 'vi']],
  ['sample', ['sample', 'nam-dinh', '--out', 'mau', '--seed', '3']],
  ['sample-vi', ['sample', 'hai-nam', '--out', 'mau', '--members', '600', '--lang', 'vi']],
  ['sample-nothing', ['sample', '--out', 'mau']],
  ['sample-without-folder-vi', ['sample', 'nam-dinh', '--lang', 'vi']],
  ['sample-unknown', ['sample', 'nam-din', '--out', 'mau']],
  ['sample-two', ['sample', 'nam-dinh', 'hai-nam', '--out', 'mau']],
  ['sample-too-few', ['sample', 'nam-dinh', '--out', 'mau', '--members', '60']],
  ['sample-seed-vi', ['sample', 'nam-dinh', '--out', 'mau', '--seed', '-1', '--lang', 'vi']],
  ['help-stats', ['stats', '--help']],
  ['help-stats-vi', ['stats', '--help', '--lang', 'vi']],
  ['stats', ['stats', '--branches', '.', '--set', 'target.ratedGood=95']],
  ['stats-vi', ['stats', '--branches', '.', '--lang', 'vi']],
  ['stats-csv', ['stats', '--branches', '.', '--format', 'csv']],
  ['stats-json', ['stats', '--branches', '.', '--format', 'json']],
  ['stats-without-members', ['stats', '--transfers', 'so-chuyen.xlsx']],
  ['stats-set-of-a-check', ['stats', '--branches', '.', '--set', 'transfer.presentWithin=45']],
  ['missing', ['missing', '--registry', 'so.csv', '--branches', '.']],
  ['set-unknown', ['missing', '--branches', '.', '--set', 'transfer.presentWithn=45']],
  ['set-unknown-vi', ['missing', '--branches', '.', '--set', 'xyz=45', '--lang', 'vi']],
  ['set-bad-value', ['missing', '--branches', '.', '--set', 'transfer.presentWithin=0']],
  ['set-bad-value-vi', ['rules', '--set', 'match.same=99', '--lang', 'vi']],
  ['set-without-value', ['explain', 'probation/overdue', '--set', 'probation.length']],
  ['set-crossed', ['match', '--branches', '.', '--set', 'match.unsure=0.995']],
])('%s', async (name, argv) => {
  await expect(await transcriptOf(argv)).toMatchFileSnapshot(`./transcripts/${name}.md`);
});
