import type { Check } from '../../src/checks/define-check.ts';
import type { AnyRule, Needs } from '../../src/checks/define-rule.ts';
import examples from '../../src/checks/examples.json' with { type: 'json' };
import { DOCUMENTS } from '../../src/law/documents.ts';
import type { Bilingual } from '../../src/model/finding.ts';
import type { Role } from '../../src/model/source.ts';
import { formatBasis } from '../../src/wording/format-basis.ts';
import { ROLE_WORDING } from '../../src/wording/role-wording.ts';
import { SEVERITY_WORDING } from '../../src/wording/severity-wording.ts';
import { markdownTable } from './markdown-table.ts';

const flag = (role: Role) => `\`--${role}\` (${ROLE_WORDING[role].vi} / ${ROLE_WORDING[role].en})`;

const needsText = (needs: Needs) =>
  needs.map((need) => (typeof need === 'string' ? flag(need) : need.map(flag).join(' hoặc / or '))).join('; ') ||
  'không gì thêm / nothing more';

const inBoth = ({ vi, en }: Bilingual) => `${vi} / ${en}`;

/** Links to a rule's section: `admission/*` stands on the page of the probation check, and a rule not built yet has none. */
type Links = (id: string) => string;

const linksAmong =
  (checks: readonly Check[]): Links =>
  (id) => {
    const check = checks.find(({ rules }) => rules.some((rule) => rule.id === id));
    return check === undefined ? `\`${id}\`` : `[\`${id}\`](./${check.name}.md#${id.replace('/', '')})`;
  };

const cited = (id: NonNullable<AnyRule['documents']>[number]) => {
  const basis = { document: DOCUMENTS[id].citation, article: '', verified: true };
  return inBoth({ vi: formatBasis(basis, 'vi'), en: formatBasis(basis, 'en') });
};

/** What it says of invented people; `reconcile explain RULE` shows the rows too. */
const exampleOf = (id: string): Bilingual =>
  (examples as Readonly<Record<string, { readonly message: Bilingual }>>)[id]?.message ?? { vi: '', en: '' };

/** What holds for a rule beside its words: inputs, precedence, parameters. */
function rulePoints(
  { severity, needs, yieldsTo = [], breach, parameters = [], figures = [], documents = [] }: AnyRule,
  linkTo: Links,
): readonly string[] {
  return [
    `Mức / Severity: ${inBoth(SEVERITY_WORDING[severity])}`,
    `Cần / Needs: ${needsText(needs)}`,
    ...(yieldsTo.length > 0 ? [`Nhường cho / Yields to: ${yieldsTo.map(linkTo).join(', ')}`] : []),
    ...(parameters.length > 0
      ? [`Mức quy định / Parameters: ${parameters.map((id) => `[\`${id}\`](../law.md#${id.toLowerCase().replace('.', '')})`).join(', ')}`]
      : []),
    ...(figures.length > 0
      ? [
          `Mức của công cụ / Figures of the tool: ${figures.map((id) => `[\`${id}\`](../law.md#mức-không-văn-bản-nào-quy-định--figures-that-no-text-sets)`).join(', ')}`,
        ]
      : []),
    ...(documents.length > 0 ? [`Căn cứ / Basis: ${documents.map(cited).join('; ')}`] : []),
    ...(breach ? ['Tính vào số người vi phạm / Counts among the persons in breach'] : []),
  ];
}

const ruleSection = (rule: AnyRule, linkTo: Links) => `## ${rule.id}

**${rule.wording.vi.title}.** ${rule.wording.vi.advice}

**${rule.wording.en.title}.** ${rule.wording.en.advice}

${rulePoints(rule, linkTo)
  .map((point) => `- ${point}`)
  .join('\n')}

> ${exampleOf(rule.id).vi}
>
> ${exampleOf(rule.id).en}
`;

const rulesTable = (rules: readonly AnyRule[], linkTo: Links) =>
  markdownTable(
    ['Quy tắc / Rule', 'Mức / Severity', 'Báo', 'Reports'],
    rules.map(({ id, severity, wording }) => [linkTo(id), inBoth(SEVERITY_WORDING[severity]), wording.vi.title, wording.en.title]),
  );

const commandText = ({ name, isCommand }: Check): string =>
  isCommand ? `\`reconcile ${name}\`` : 'Chạy cùng mọi phần kiểm tra / Runs with every check';

/** The text of docs/rules/<check>.md: the rules of one check, as their files declare them. */
export function rulesPage(check: Check, checks: readonly Check[]): string {
  const linkTo = linksAmong(checks);
  return `# ${check.name}: ${inBoth(check.title)}

Trang này do \`npm run docs\` viết ra từ \`src/checks/${check.name}\`; không sửa bằng tay.<br>
This page is written by \`npm run docs\` from \`src/checks/${check.name}\`; do not edit it.

${check.summary.vi}.<br>
${check.summary.en}.

${commandText(check)}. Cần ${check.needs.vi}. / Needs ${check.needs.en}.

${rulesTable(check.rules, linkTo)}

${check.rules.map((rule) => ruleSection(rule, linkTo)).join('\n')}`;
}
