import { expect, test } from 'vitest';
import { answerTo } from './commune-run.ts';

const DUES = 'fixtures/rules/activity/dues-unpaid/three-months-of-a-year';
const OVERDUE = 'fixtures/rules/probation/overdue/31-working-days-after-12-months';
const LATE = 'fixtures/rules/transfers/paper-not-presented/31-working-days';
const inputs = (folder: string) => [
  '--registry',
  `${folder}/registry.csv`,
  '--branches',
  `${folder}/branches.csv`,
  '--as-of',
  '2024-02-18',
];

test.each([
  ['help-activity', ['activity', '--help', '--lang', 'en']],
  ['help-activity-vi', ['activity', '--help', '--lang', 'vi']],
  ['help-probation', ['probation', '--help', '--lang', 'en']],
  ['help-probation-vi', ['probation', '--help', '--lang', 'vi']],
  ['activity', ['activity', ...inputs(DUES), '--lang', 'en']],
  ['activity-vi', ['activity', ...inputs(DUES), '--lang', 'vi']],
  ['probation', ['probation', ...inputs(OVERDUE), '--lang', 'en']],
  ['set', ['transfers', ...inputs(LATE), '--transfers', `${LATE}/transfers.csv`, '--set', 'transfer.presentWithin=20', '--lang', 'en']],
  ['set-vi', ['transfers', ...inputs(LATE), '--transfers', `${LATE}/transfers.csv`, '--set', 'transfer.presentWithin=20', '--lang', 'vi']],
  [
    'set-explained',
    ['explain', 'probation/official-date', '--set', 'probation.length=18', '--set', 'probation.tolerance=5', '--lang', 'en'],
  ],
  [
    'set-explained-vi',
    ['explain', 'probation/official-date', '--set', 'probation.length=18', '--set', 'probation.tolerance=5', '--lang', 'vi'],
  ],
  ['stats-commune', ['stats', 'fixtures/stats/commune', '--as-of', '2024-02-18', '--lang', 'en']],
  ['stats-commune-vi', ['stats', 'fixtures/stats/commune', '--as-of', '2024-02-18', '--lang', 'vi']],
  ['stats-lists-alone-vi', ['stats', '--branches', 'fixtures/stats/commune/branches.csv', '--as-of', '2024-02-18', '--lang', 'vi']],
  ['probation-vi', ['probation', ...inputs(OVERDUE), '--lang', 'vi']],
])('%s', async (name, argv) => {
  const { exitCode, stdout, stderr } = await answerTo(argv);
  expect(stderr).toBe('');
  const transcript = `# reconcile ${argv.join(' ')}\n\n\`\`\`\`text\n${stdout}\`\`\`\`\n\nExit code: ${exitCode}\n`;
  await expect(transcript).toMatchFileSnapshot(`./transcripts/${name}.md`);
});
