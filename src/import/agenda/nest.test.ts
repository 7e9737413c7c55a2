import { describe, expect, it } from 'vitest';
import { type Node, nest } from './nest.ts';
import type { PlacedItem, Publicity } from './source-item.ts';

const item = (
  number: string,
  title = `Punkt ${number}`,
  publicity: Publicity = 'public',
  hasLinks = false,
): PlacedItem => ({
  object: { id: `${number} ${title}`, type: 'AgendaItem', fields: {} },
  number,
  title,
  flag: undefined,
  hasLinks,
  publicity,
});
type Shape = string | [string, Shape[]];
const shape = (nodes: readonly Node[]): Shape[] =>
  nodes.map(({ item: { number, title }, children }) =>
    children.length > 0 ? [number || title, shape(children)] : number || title,
  );
const numbers = (...list: string[]) => shape(nest(list.map((number) => item(number))));

describe('nest', () => {
  it('puts 12.1 below the 12 before it', () => {
    expect(numbers('11', '12', '12.1', '12.2', '13')).toEqual(['11', ['12', ['12.1', '12.2']], '13']);
    expect(numbers('9', '9.1', '9.1.1', '10')).toEqual([['9', [['9.1', ['9.1.1']]]], '10']);
    expect(numbers('5.', '5.1.', '6.')).toEqual([['5.', ['5.1.']], '6.']);
  });

  it('leaves alone what has no parent directly before it', () => {
    expect(numbers('1', '2', '1.1')).toEqual(['1', '2', '1.1']);
    expect(numbers('4.1', '5')).toEqual(['4.1', '5']);
  });

  it('keeps missing and duplicate numbers in their order', () => {
    expect(numbers('1', '1', '3', '3')).toEqual(['1', '1', '3', '3']);
  });

  it('never mixes public and non-public', () => {
    expect(shape(nest([item('5'), item('5.1', 'Kauf', 'non-public')]))).toEqual(['5', '5.1']);
  });

  it('makes a heading of an unnumbered line with a colon, up to a closing item', () => {
    const nodes = nest([
      item('', 'Aufgaben des Schulausschusses:'),
      item('1'),
      item('2'),
      item('3', 'Anfragen'),
    ]);
    expect(shape(nodes)).toEqual([['Aufgaben des Schulausschusses:', ['1', '2']], '3']);
    expect(nodes[0]?.heading).toBe(true);
  });

  it('makes headings of several unnumbered lines, none of a single one', () => {
    expect(shape(nest([item('', 'Schule'), item('1'), item('', 'Sport'), item('2')]))).toEqual([
      ['Schule', ['1']],
      ['Sport', ['2']],
    ]);
    expect(shape(nest([item('1'), item('', 'Nachtrag'), item('2')]))).toEqual(['1', 'Nachtrag', '2']);
  });

  it('makes no heading of an item with a paper', () => {
    expect(shape(nest([item('', 'Satzung:', 'public', true), item('1')]))).toEqual(['Satzung:', '1']);
  });
});
