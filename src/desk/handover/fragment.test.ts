import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../domain/schema/agenda-item.ts';
import { calendarDate } from '../../domain/calendar-date.ts';
import { MAJORITY_RULES, VOTE_METHODS } from '../../domain/schema/vote.ts';
import { fragmentOf, handoverIn, isHandover, NotTakenOver } from './fragment.ts';
import { type Handover, LONGEST_TEXT, SIDE_FOR } from './handover.ts';

const key = fc.stringMatching(/^[a-z0-9]{1,12}(?:-[a-z0-9]{1,8}){0,4}$/);
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const count = fc.integer({ min: 0, max: 1000 });
const number = fc.constantFrom('4', 'Ö 4', 'N7', '10.1', '3a');

const anyHandover: fc.Arbitrary<Handover> = fc.oneof(
  fc.record({
    kind: fc.constant('items' as const),
    meeting: key,
    items: fc.array(fc.record({ id, number, category: fc.constantFrom(...CATEGORIES) })),
  }),
  fc.record({
    kind: fc.constant('numbers' as const),
    meeting: key,
    present: count,
    changes: fc.array(fc.record({ number, after: fc.boolean(), by: fc.integer({ min: -9, max: 9 }) })),
    unplaced: count,
  }),
  fc.record({
    kind: fc.constant('disclosure' as const),
    meeting: key,
    item: id,
    text: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 400 })
      .map((text) => text.trim())
      .filter((text) => text !== ''),
    vote: fc.record({
      method: fc.constantFrom(...VOTE_METHODS),
      majority: fc.constantFrom(...MAJORITY_RULES),
      yes: count,
      no: count,
      abstain: count,
    }),
  }),
  fc.record({ kind: fc.constant('disclosed' as const), meeting: key, item: id, resolution: key }),
  fc.record({ kind: fc.constant('circulated' as const), from: key, resolution: key }),
  fc.record({
    kind: fc.constant('circulation' as const),
    from: key,
    organization: key,
    legalBasis: fc.constant('§ 78 Abs. 3 NKomVG'),
    closedOn: fc.constant(calendarDate('2027-03-04')),
    text: fc.constant('Dem Kauf wird zugestimmt.'),
    outcome: fc.constantFrom('adopted' as const, 'rejected' as const),
    consented: count,
  }),
);

const encoded = (value: unknown): string =>
  `#/uebergabe/${Buffer.from(JSON.stringify(value)).toString('base64url')}`;

const ITEMS = {
  kind: 'items',
  meeting: '2027-03-02-rat',
  items: [{ id: 'a1', number: '7', category: 'other' }],
};
const NUMBERS = { kind: 'numbers', meeting: 'm', present: 3, changes: [], unplaced: 0 };
const DISCLOSURE = { kind: 'disclosure', meeting: 'm', item: 'a1', text: 'Der Verkauf wird beschlossen.' };
const CIRCULATION = {
  kind: 'circulation',
  from: '2027-03-04-umlauf-abc123',
  organization: 'ha',
  legalBasis: '§ 78 Abs. 3 NKomVG',
  closedOn: '2027-03-04',
  text: 'Der Verkauf wird beschlossen.',
};

test('what is handed over arrives as it was, in letters that an address may hold', () => {
  fc.assert(
    fc.property(anyHandover, (handover) => {
      const fragment = fragmentOf(handover);
      expect(fragment).toMatch(/^#\/uebergabe\/[A-Za-z0-9_-]+$/);
      expect(isHandover(fragment)).toBe(true);
      expect(handoverIn(fragment, SIDE_FOR[handover.kind])).toEqual(handover);
    }),
  );
});

test('each desk refuses what is meant for the other', () => {
  fc.assert(
    fc.property(anyHandover, (handover) => {
      const wrong = SIDE_FOR[handover.kind] === 'public' ? 'protected' : 'public';
      expect(() => handoverIn(fragmentOf(handover), wrong)).toThrow(
        /gehören nicht hierher. Es ist nichts geändert/,
      );
    }),
  );
});

test('a text of the longest kind fits', () => {
  const text = 'ß'.repeat(LONGEST_TEXT);
  const fragment = fragmentOf({ kind: 'disclosure', meeting: 'm', item: 'a1', text });
  expect(handoverIn(fragment, 'public')).toMatchObject({ text });
});

describe('what somebody else made is refused with a German sentence', () => {
  test.each<[string, string]>([
    ['nothing', '#/uebergabe/'],
    ['no base64', '#/uebergabe/{"kind":"items"}'],
    ['padding', `${encoded(ITEMS)}==`],
    ['half of it', encoded(ITEMS).slice(0, -9)],
    ['no UTF-8', '#/uebergabe/_____w'],
    ['a number', encoded(5)],
    ['null', encoded(null)],
    ['a list', encoded([ITEMS])],
    ['an unknown kind', encoded({ ...ITEMS, kind: 'site' })],
    ['a title', encoded({ ...ITEMS, items: [{ id: 'a1', category: 'other', title: 'x' }] })],
    [
      'a word in place of a number',
      encoded({ ...NUMBERS, changes: [{ number: 'Müller', after: false, by: 1 }] }),
    ],
    ['a path in place of a key', encoded({ ...ITEMS, meeting: '../site' })],
    ['a key that is no key', encoded({ ...ITEMS, meeting: 'a/b?c' })],
    ['names in the numbers', encoded({ ...NUMBERS, people: ['muster'] })],
    [
      'votes by name',
      encoded({ ...DISCLOSURE, vote: { yes: 1, byName: [{ person: 'muster', choice: 'yes' }] } }),
    ],
    ['a title of the resolution', encoded({ ...DISCLOSURE, title: 'x' })],
    ['a title of a circulation', encoded({ ...CIRCULATION, title: 'x' })],
    ['documents of a circulation', encoded({ ...CIRCULATION, files: [] })],
    ['who was excluded from it', encoded({ ...CIRCULATION, excluded: ['muster'] })],
    ['a circulation that never ended', encoded({ ...CIRCULATION, closedOn: 'bald' })],
    ['a negative number', encoded({ ...NUMBERS, present: -1 })],
    ['half a person', encoded({ ...NUMBERS, present: 1.5 })],
    ['a text that is too long', encoded({ ...DISCLOSURE, text: 'x'.repeat(LONGEST_TEXT + 1) })],
    ['an empty text', encoded({ ...DISCLOSURE, text: ' ' })],
    ['a prototype', '#/uebergabe/' + Buffer.from('{"__proto__":{"kind":"items"}}').toString('base64url')],
    ['too much', encoded({ ...ITEMS, items: Array.from({ length: 3000 }, () => ITEMS.items[0]) })],
    ['far too much', `#/uebergabe/${'A'.repeat(5_000_000)}`],
  ])('%s', (_, fragment) => {
    for (const side of ['public', 'protected'] as const) {
      expect(() => handoverIn(fragment, side)).toThrow(NotTakenOver);
      expect(() => handoverIn(fragment, side)).toThrow(/Es ist nichts geändert\. Wählen Sie/);
    }
  });
});

test('nothing is handed out that its schema does not have', () => {
  const item = { id: 'a1', category: 'other', title: 'Geheim' };
  expect(() => fragmentOf({ kind: 'items', meeting: 'm', items: [item] } as unknown as Handover)).toThrow(
    'title',
  );
});

test('only its own addresses are taken', () => {
  expect(['#/uebergabe/abc', '#/uebergabe'].map(isHandover)).toEqual([true, true]);
  expect(['', '#/', '#/collections/meetings', '#/uebergabeort'].map(isHandover)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
