import { describe, expect, test } from 'vitest';
import { match } from '../../src/match/match.ts';
import type { Decision } from '../../src/model/match.ts';
import { nodesOf, type Told } from './keys-of.ts';

const decided = (verdict: Decision['verdict'], left: number, right: number): Decision => ({ left, right, verdict });

const sen: Told = { name: 'Đinh Thị Sen', birth: '1975-04-30', personal: '036175001234', gender: 'female' };
const mo: Told = { name: 'Tạ Thị Mơ', birth: '1970-03-02', personal: '036170000001', gender: 'female' };
const tam: Told = { name: 'Bùi Quang Tám', birth: '1950-03-12', personal: '036050000001', gender: 'male' };

describe('what people said', () => {
  test('joins two rows that nothing else would join, for certain', () => {
    const nodes = nodesOf({ 'list:0': [sen], registry: [mo, tam] });
    const { personOf, pairs } = match(nodes, {}, [decided('same', 0, 1)]);
    expect(personOf[0]).toBe(personOf[1]);
    expect(pairs).toEqual([expect.objectContaining({ left: 0, right: 1, verdict: 'same', probability: 1, isDecided: true })]);
  });

  test('keeps two rows apart that agree on everything, and asks no more', () => {
    const { personOf, pairs } = match(nodesOf({ 'list:0': [sen], registry: [sen, tam] }), {}, [decided('different', 0, 1)]);
    expect(personOf[0]).not.toBe(personOf[1]);
    expect(pairs).toEqual([]);
  });

  test('keeps them apart through a third row too', () => {
    const nodes = nodesOf({ 'list:0': [sen], 'list:1': [sen], registry: [sen, tam] });
    const { personOf } = match(nodes, {}, [decided('different', 0, 1)]);
    expect(personOf[0]).not.toBe(personOf[1]);
  });

  test('keeps two rows of one list apart', () => {
    const nodes = nodesOf({ 'list:0': [sen, sen], registry: [tam] });
    expect(new Set(match(nodes).personOf).size).toBe(2);
    expect(new Set(match(nodes, {}, [decided('different', 0, 1)]).personOf).size).toBe(3);
  });

  test('settles a number that points to somebody else', () => {
    const nodes = nodesOf({ 'list:0': [{ ...sen, personal: mo.personal ?? null }], registry: [{ ...sen, personal: null }, mo] });
    expect(match(nodes).pairs.every(({ verdict }) => verdict === 'unsure')).toBe(true);
    const { personOf } = match(nodes, {}, [decided('different', 0, 2)]);
    expect(personOf[0]).toBe(personOf[1]);
  });

  test('gives the place of one who is settled to nobody else', () => {
    const nodes = nodesOf({ 'list:0': [sen, { ...sen, name: 'Đinh Thị Sem', personal: null }], registry: [sen, tam] });
    const { personOf } = match(nodes, {}, [decided('same', 1, 2), decided('different', 0, 1)]);
    expect(personOf[1]).toBe(personOf[2]);
    expect(personOf[0]).not.toBe(personOf[2]);
  });

  test('does not depend on the order in which it was said, nor on which row is named first', () => {
    const nodes = nodesOf({ 'list:0': [sen, mo], registry: [sen, mo, tam] });
    const said = [decided('different', 0, 2), decided('same', 0, 4)];
    const turned = said.map(({ left, right, verdict }) => decided(verdict, right, left)).reverse();
    expect(match(nodes, {}, turned).personOf).toEqual(match(nodes, {}, said).personOf);
  });

  test('of a row with itself, or of none that was read, is passed over', () => {
    const nodes = nodesOf({ 'list:0': [sen], registry: [sen, tam] });
    expect(match(nodes, {}, [decided('different', 0, 0), decided('same', 0, 9)]).personOf).toEqual(match(nodes).personOf);
  });
});
