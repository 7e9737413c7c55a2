import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, LONGEST_QUERY, needlesOf } from './needle.ts';
import { marked, snippetOf } from './snippet.ts';

const found = (query: string, text: string) => holds(needlesOf(query), [text]);

describe('a word of a query', () => {
  it.each([
    ['Anträge', 'Der Antrag wird vertagt.'],
    ['antrag', 'Zwei Anträge liegen vor.'],
    ['Straße', 'In der Hauptstrasse'],
    ['strassenausbau', 'Straßenausbaubeiträge'],
    ['beitrag', 'Straßenausbaubeiträge'],
    ['Mueller', 'Frau Müller'],
    ['Müller', 'Frau Mueller'],
    ['0121/2027', 'Vorlage 0121/2027'],
    ['Haushalt', 'Haus\u00ADhalt 2027'],
    ['der Radweg am Kanal', 'Ein Radweg führt am Kanal entlang.'],
    ['"Radweg"', 'Radweg'],
  ])('%s is found in "%s"', (query, text) => expect(found(query, text)).toBe(true));

  it.each([
    ['Rat', 'Beratung'],
    ['Radweg Kanal', 'Ein Radweg'],
    ['0121/2027', '0122/2027'],
    ['', 'Radweg'],
    ['§ –', 'Radweg § –'],
  ])('%s is not found in "%s"', (query, text) => expect(found(query, text)).toBe(false));
});

it('takes any query for words, never for a pattern', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (query, text) => {
      const needles = needlesOf(query);
      expect(needles.length).toBeLessThanOrEqual(12);
      expect(
        marked(text, needles)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
      snippetOf(text, needles);
    }),
  );
  expect(needlesOf('.* (a|b)+ [x] -\\d /u').length).toBeGreaterThan(0);
});

it('reads no more of a query than its limit', () => {
  expect(found(`${'Kanal '.repeat(LONGEST_QUERY / 5)} Radweg`, 'Am Kanal')).toBe(true);
});

it('takes no longer for a hostile text than for another', () => {
  const needles = needlesOf('aeaeaeaeaeaeaeaeaeaeaeaeaeae sssssssssssssss uouououou');
  expect(holds(needles, ['ae'.repeat(100_000) + 's'.repeat(100_000)])).toBe(false);
});

describe('a snippet', () => {
  it('stands around the first hit and marks all', () => {
    const text = `${'Wort '.repeat(60)}Am Radweg liegt der Kanal. ${'Ende '.repeat(60)}`;
    const pieces = snippetOf(text, needlesOf('Kanal Radweg')) ?? [];
    expect(pieces.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual(['Radweg', 'Kanal']);
    expect(pieces[0]?.text).toBe('… ');
    expect(pieces.at(-1)?.text).toBe(' …');
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(300);
  });

  it('marks the whole word of a stem', () => {
    expect(marked('Zwei Anträgen folgte', needlesOf('antrag'))).toContainEqual({
      text: 'Anträgen',
      hit: true,
    });
  });
});
