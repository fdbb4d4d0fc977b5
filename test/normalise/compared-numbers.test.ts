import { expect, test } from 'vitest';
import type { PersonNumber } from '../../src/model/person.ts';
import { comparedNumbers } from '../../src/normalise/compared-numbers.ts';

const number = (value: string, field: PersonNumber['field'] = 'nationalId', form: PersonNumber['form'] = 'personal'): PersonNumber => ({
  field,
  form,
  value,
  repairs: [],
  written: value,
  column: 'C',
  holder: null,
});
const row = (...numbers: readonly PersonNumber[]) => ({ numbers, doubtfulNumbers: [] });

const made = row(number('001166111111'), number('001166222222', 'formerNationalId'));
const lost = { numbers: [], doubtfulNumbers: [number('036085569651')] };

test.each([
  ['a former number that another row carries', made, [row(number('001166222222'))], { personal: '001166222222' }],
  [
    'the present one where both are carried',
    made,
    [row(number('001166222222')), row(number('001166111111'))],
    { personal: '001166111111' },
  ],
  [
    'a former number of two rows',
    made,
    [row(number('001166999999'), number('001166222222', 'formerNationalId'))],
    { personal: '001166222222' },
  ],
  ['numbers that nobody else carries stay as they are', made, [row(number('001166333333'))], {}],
  ['a row with one number stays as it is', row(number('001166111111')), [row(number('001166111111'))], {}],
  ['a lost zero that another row has', lost, [row(number('036085569651'))], { personal: '036085569651' }],
  ['a lost zero that nobody confirms', lost, [row(number('036085569652'))], {}],
  [
    'two CMND',
    row(number('162000111', 'nationalId', 'cmnd'), number('162000222', 'formerNationalId', 'cmnd')),
    [row(number('162000222', 'nationalId', 'cmnd'))],
    { cmnd: '162000222' },
  ],
  [
    'a number of another form',
    row(number('162000111', 'nationalId', 'cmnd'), number('036075000111')),
    [row(number('162000111', 'nationalId', 'cmnd'))],
    {},
  ],
])('%s', (_, own, others, expected) => {
  expect(comparedNumbers([own, ...others])(own)).toEqual(expected);
});
