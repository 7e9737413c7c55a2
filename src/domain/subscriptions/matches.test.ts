import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suffixesOf } from '../../format/german/compounds.ts';
import { noticeWords, searchableWords } from '../../format/german/notice-words.ts';
import { type Interest, interestText } from './interest.ts';
import { changesFor, matches } from './matches.ts';

const WORDS = ['Deich', 'Radweg', 'Grundschule', 'Lange', 'Straße', 'Haushalt', 'Brücke', 'am'];
const KEYS = ['a', 'b', 'c'];
const KINDS = ['body', 'organization', 'person', 'subject', 'place', 'paper'] as const;

const followed = fc.record({ kind: fc.constantFrom(...KINDS), key: fc.constantFrom(...KEYS) });
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 });
const interest: fc.Arbitrary<Interest> = fc.oneof(
  { weight: 6, arbitrary: followed },
  { weight: 3, arbitrary: phrase.map((words) => ({ kind: 'word' as const, word: words.join(' ') })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'all' as const }) },
);

/** A change as it was meant: what it concerns, and the plain words of its texts. */
const meant = fc.record({
  concerned: fc.array(followed, { maxLength: 4 }),
  texts: fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }), { maxLength: 3 }),
});
type Meant = typeof meant extends fc.Arbitrary<infer Value> ? Value : never;

const noticed = ({ concerned, texts }: Meant, number: number) => ({
  number,
  concerns: [...new Set(concerned.map(interestText))].sort(),
  words: searchableWords(
    texts.map((words) => words.join(' ')),
    suffixesOf,
  ),
});

/** The same question asked of what was meant, letter by letter and without any fold. */
function isWanted(interests: readonly Interest[], { concerned, texts }: Meant): boolean {
  for (const wanted of interests) {
    if (wanted.kind === 'all') return true;
    if (wanted.kind === 'word') {
      const words = wanted.word.split(' ');
      for (const text of texts)
        for (let at = 0; at < text.length; at += 1)
          if (words.every((word, offset) => text[at + offset] === word)) return true;
    } else {
      for (const { kind, key } of concerned) if (kind === wanted.kind && key === wanted.key) return true;
    }
  }
  return false;
}

describe('what subscribers are told', () => {
  test('a person gets exactly the changes that match, none twice', () => {
    fc.assert(
      fc.property(
        fc.array(interest, { minLength: 1, maxLength: 5 }),
        fc.array(meant, { maxLength: 8 }),
        (interests, all) => {
          const told = changesFor(interests, all.map(noticed), noticeWords).map(({ number }) => number);
          const wanted = all.flatMap((change, number) => (isWanted(interests, change) ? [number] : []));
          expect(told).toEqual(wanted);
        },
      ),
      { numRuns: 500 },
    );
  });

  const change = {
    concerns: ['paper:0012-2027'],
    words: searchableWords(['Grundschule an der Turmstr. 5', 'Bau'], suffixesOf),
  };
  const follows = (word: string) => matches([{ kind: 'word', word }], change, noticeWords);

  test.each(['Turmstraße', 'turmstrasse', 'Schule', 'Grundschulen', 'an der Turmstraße', 'Bau'])(
    '"%s" is found',
    (word) => {
      expect(follows(word)).toBe(true);
    },
  );

  test.each(['Turm', 'Straßenbau', '5 Bau', 'chul', '+++', '–––'])('"%s" is not', (word) => {
    expect(follows(word)).toBe(false);
  });

  test('a key is no beginning of another', () => {
    expect(matches([{ kind: 'paper', key: '0012-202' }], change, noticeWords)).toBe(false);
    expect(matches([{ kind: 'subject', key: '0012-2027' }], change, noticeWords)).toBe(false);
  });
});
