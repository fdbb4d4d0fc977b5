import { expect, test } from 'vitest';
import vectors from '../../fixtures/vectors/vectors.json' with { type: 'json' };
import { exactKey, iyKey, plainKey } from '../../src/vietnam/fold.ts';
import { dateFromNumber, parseDate } from '../../src/vietnam/parse-date.ts';
import { parsePersonName } from '../../src/vietnam/person-name.ts';
import { parsePersonNumber } from '../../src/vietnam/person-number.ts';
import { repairText } from '../../src/vietnam/repair-text.ts';

type Vector = (typeof vectors)[number];

const of = (field: string): readonly (readonly [string, Vector])[] =>
  vectors.filter((vector) => vector.field === field).map((vector) => [`${JSON.stringify(vector.input)} (${vector.trap})`, vector]);

const read = (text: string, font: string | null = null) => parsePersonName(repairText(text, font).text);

// "Ng." stands for Nguyễn, "T." for Thị, a dropped nothing for nothing.
const isCompatible = (short: readonly string[], whole: readonly string[]): boolean =>
  short.length === whole.length &&
  short.every((part, at) => (part.endsWith('.') ? whole[at]?.startsWith(part.slice(0, -1)) : part === whole[at]));

test.each(of('name'))('the name %s', (_, vector) => {
  const input = String(vector.input);
  const expected = String(vector.expect).normalize('NFC');
  const name = read(input, vector.font ?? null);
  if (vector.compare === 'near') {
    expect(name?.iy).not.toBe(iyKey(expected));
  } else if (vector.compare === 'compatible') {
    expect(name?.isAbbreviated).toBe(true);
    expect(isCompatible((name?.plain ?? '').split(' '), plainKey(expected).split(' '))).toBe(true);
  } else if (vector.compare?.startsWith('unaccented')) {
    expect(name?.plain).toBe(plainKey(expected));
    expect(name?.exact).not.toBe(exactKey(expected));
  } else if (vector.compare?.startsWith('same')) {
    expect(name?.iy).toBe(iyKey(expected));
  } else if (vector.compare === 'equal' || vector.trap.startsWith('caps')) {
    expect(name?.exact).toBe(exactKey(expected));
  } else {
    expect(name?.display).toBe(expected);
  }
  expect(name?.namesakeLetter).toBe(vector.namesake ?? null);
  expect(name?.aliases).toEqual((vector.alias ?? []).map(plainKey));
});

test.each(of('nameSplit'))('the name in two columns %s', (_, vector) => {
  expect(read((vector.input as string[]).join(' '))?.display).toBe(vector.expect);
});

test.each(of('date'))('the date %s', (_, vector) => {
  const parsed = typeof vector.input === 'number' ? dateFromNumber(vector.input) : parseDate(String(vector.input));
  const [date, remark] = String(vector.expect).split(' ');
  if (date === 'invalid') {
    expect(parsed).toMatchObject({ date: null, digits: '31021985', isBlank: false });
  } else if (remark === 'flagged') {
    expect(parsed).toMatchObject({ date: date?.slice(0, 4), repairs: expect.arrayContaining(['lunar']) });
  } else {
    expect(parsed).toMatchObject({ date, isBlank: false });
    expect(parsed.repairs).not.toContain('lunar');
  }
});

const number = ({ input }: Vector, field: 'nationalId' | 'partyCard') =>
  parsePersonNumber(String(input), typeof input === 'number', field, field === 'partyCard' ? 'Số thẻ đảng viên' : 'Số định danh');

test.each(of('personalId'))('the personal number %s', (_, vector) => {
  const { number: read, problem } = number(vector, 'nationalId');
  const expected = String(vector.expect);
  if (expected.startsWith('unrecoverable')) {
    expect({ read, problem }).toEqual({ read: null, problem: 'precision-lost' });
  } else if (expected.startsWith('CMND')) {
    expect(read).toMatchObject({ form: 'cmnd', value: expected.slice(5) });
  } else {
    expect(read).toMatchObject({ form: 'personal', value: expected.split(' ')[0] });
  }
  expect(read?.repairs.includes('letter-o') ?? false).toBe(expected.endsWith('with warning'));
});

test.each(of('partyCard'))('the card number %s', (_, vector) => {
  const { number: read, problem } = number(vector, 'partyCard');
  expect(problem).toBeNull();
  expect(read?.value ?? 'null').toBe(vector.expect);
});
