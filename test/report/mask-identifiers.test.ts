import { expect, test } from 'vitest';
import { maskRepairs } from '../../src/report/mask-identifiers.ts';
import { sampleReport } from './sample-report.ts';

const [table] = sampleReport().inputs.flatMap(({ tables }) => tables);

test.each([
  ['nationalId', '36085001234', '********234'],
  ['fullName', 'Lù Văn Páo\n36085001234', 'Lù Văn Páo\n********234'],
  ['fullName', 'Lù Văn Páo 18 012345', 'Lù Văn Páo ******345'],
  ['birthDate', '15031985', '15031985'],
] as const)('a repair in a column of %s shows no number of a person: %j', (field, from, shown) => {
  if (table === undefined) throw new Error('the sample has no table');
  const columns = [{ column: 'B', heading: '', field, certainty: null }];
  const repairs = [{ row: 2, column: 'B', kind: 'grouping', from, to: from }];
  expect(maskRepairs({ ...table, columns, repairs })).toMatchObject([{ from: shown, to: shown }]);
});

test('a heading over a column of numbers is shown, but a number beside it is not', () => {
  if (table === undefined) throw new Error('the sample has no table');
  const columns = [{ column: 'B', heading: 'Số CCCD', field: 'nationalId', certainty: null }] as const;
  const repairs = [
    { row: 3, column: 'B', kind: 'tcvn3', from: 'Sè CCCD', to: 'Số CCCD' },
    { row: 9, column: 'B', kind: 'tcvn3', from: 'Sè 036085001234', to: 'Số 036085001234' },
  ];
  const shown = maskRepairs({ ...table, columns, repairs, headingRows: [3], furniture: [{ row: 9, reason: 'note' }] });
  expect(shown.map(({ to }) => to)).toEqual(['Số CCCD', 'Số *********234']);
});
