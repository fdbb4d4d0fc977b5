import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { groupBy } from '../text/group-by.ts';
import { fileSlugs } from './file-slugs.ts';

/** A chi bộ's own part of a report, and what its file is called. */
export interface ReportPart {
  readonly slug: string;
  readonly report: Report;
}

/** One report a chi bộ, with its findings alone; what concerns no chi bộ is a part of its own. */
export function splitReport(report: Report, noOrganization: string): readonly ReportPart[] {
  const keyOf = ({ committee, organization }: Finding) => JSON.stringify([committee, organization]);
  const groups = groupBy([...report.findings, ...report.settled.map(({ finding }) => finding)], keyOf);
  const committees = new Set([...groups.values()].map(([{ committee }]) => committee));
  const slugs = fileSlugs(
    [...groups.values()].map(([{ committee, organization }]) =>
      [committees.size > 1 ? committee : null, organization ?? noOrganization].filter((name) => name !== null).join(' '),
    ),
  );
  return [...groups.keys()].map((key, at) => {
    const findings = report.findings.filter((finding) => keyOf(finding) === key);
    const settled = report.settled.filter(({ finding }) => keyOf(finding) === key);
    return { slug: slugs[at] ?? '', report: { ...report, findings, settled } };
  });
}
