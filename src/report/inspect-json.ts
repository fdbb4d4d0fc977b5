import type { Inspection } from '../model/inspection.ts';
import { maskIssue } from './mask-identifiers.ts';
import { inputJson } from './report-json.ts';
import type { ReportOptions } from './report-options.ts';
import { skippedJson } from './skipped-json.ts';

/** How every file was understood, in the form that `reconcile schema inspect` describes. */
export function inspectJson(inspection: Inspection, { showIds }: Pick<ReportOptions, 'showIds'>): string {
  const json = {
    schema: 'reconcile-inspect/1',
    tool: { name: 'reconcile', version: inspection.version },
    asOf: inspection.asOf,
    inputs: inspection.inputs.map((input) => {
      const { tables, ...file } = inputJson(input, showIds);
      return {
        ...file,
        isAssumed: input.isAssumed,
        tables: input.tables.map((table, index) => {
          const { isHidden, hiddenRows, hiddenColumns, problemRows, beside, issues } = table;
          const hidden = { isHidden, hiddenRows, hiddenColumns };
          return { ...tables[index], problemRows, beside, ...hidden, issues: showIds ? issues : issues.map(maskIssue) };
        }),
      };
    }),
    skipped: skippedJson(inspection.skipped),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
