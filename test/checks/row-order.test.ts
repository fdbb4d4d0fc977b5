import { describe, expect, test } from 'vitest';
import type { LoadedInputs } from '../../src/model/loaded-inputs.ts';
import type { Report } from '../../src/model/report.ts';
import { RULE_CASES } from './rule-cases.ts';
import { loadCase, runOn } from './run-case.ts';

/** The same tables, each read from its last row to its first. */
const fromTheLastRow = (loaded: LoadedInputs): LoadedInputs => ({
  ...loaded,
  tables: loaded.tables.map((table) => ({ ...table, entries: table.entries.toReversed() })),
});

/** Ids tell persons apart; a table is told by its first row, among other things. */
const said = ({ findings }: Report) =>
  findings
    .map(({ id, rule, personKey, records }) =>
      [personKey === null ? '' : id, rule, ...records.map(({ file, row }) => `${file}!${row}`).sort()].join(' '),
    )
    .sort();

describe('who is named, and under which id, does not hang on the order of rows', () => {
  test.each(RULE_CASES)('$id', async ({ folder, asOf }) => {
    const loaded = await loadCase(folder);
    expect(said(runOn(fromTheLastRow(loaded), { asOf }))).toEqual(said(runOn(loaded, { asOf })));
  });
});
