import { describe, expect, test } from 'vitest';
import { ballotOf, itemOf } from '../../testing/circulation/ballots.ts';
import { chainOf, type TimedEvent } from '../../testing/circulation/chains.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import { type BallotRecord, NO_RECORD, parseRecord, recordText } from './index.ts';

const AT = '2027-03-10T10:00:00.000Z';
const tally = {
  item: 'a',
  entitled: 5,
  excluded: 0,
  consented: 1,
  objected: 0,
  silent: 4,
  yes: 1,
  no: 0,
  abstain: 0,
};
const EVENTS: readonly TimedEvent[] = [
  { type: 'consent', item: 'a', person: 'p1', at: AT },
  { type: 'object', item: 'a', person: 'p2', at: AT },
  { type: 'cast', item: 'a', person: 'p1', value: 'abstain', at: AT },
  { type: 'extend', closes: '2027-03-20T16:00:00.000Z', reason: 'Ferien – „viele“ fehlen. 🙂', at: AT },
  { type: 'close', tally: [{ ...tally, neededConsents: 4, outcome: 'no-consent' }], at: AT },
  { type: 'cancel', reason: 'Neue Unterlagen.', at: AT },
];
const full = ballotOf({
  items: [
    itemOf('a', {
      number: '3.1',
      public: false,
      category: 'property',
      meeting: '2027-03-01-rat',
      papers: ['v-2027-1'],
      documents: [{ id: 'd-1', title: 'Lageplan', sha256: 'a'.repeat(64) }],
      approvalNeeded: true,
      mayNotRead: ['x'],
      excluded: ['p1'],
    }),
  ],
});

test.each(chainOf(full, EVENTS).texts)('a record reads back as it was written %#', (text) => {
  expect(recordText(parseRecord(text))).toBe(text);
});

test('a record is canonical JSON: sorted members, no white space', () => {
  expect(chainOf(ballotOf(), [EVENTS[0] as TimedEvent]).texts[1]).toMatch(
    /^\{"at":"2027-03-10T10:00:00\.000Z","by":"konto-p1","id":"wort-1","item":"a","n":1,"person":"p1","prev":"[0-9a-f]{64}","type":"consent"\}$/,
  );
});

const CAST = {
  n: 1,
  prev: NO_RECORD,
  id: 'w',
  at: AT,
  by: 'k',
  type: 'cast',
  item: 'a',
  person: 'p1',
  value: 'yes',
};
const OPEN = { n: 0, prev: NO_RECORD, id: 'w', at: AT, by: 'k', type: 'open', ballot: ballotOf() };
const CLOSE = {
  n: 1,
  prev: NO_RECORD,
  id: 'w',
  at: AT,
  by: 'uhr',
  type: 'close',
  tally: [{ ...tally, outcome: 'adopted' }],
};
const without = (name: string): object =>
  Object.fromEntries(Object.entries(CAST).filter(([other]) => other !== name));

describe('what is no record', () => {
  test.each<[string, unknown, string]>([
    ['another member', { ...CAST, reason: 'x' }, 'record: "reason" is not known'],
    ['a member too few', without('person'), 'record: "person" is missing'],
    [
      'no type',
      without('type'),
      'record: "type" is none of open, consent, object, cast, extend, cancel, close',
    ],
    [
      'another type',
      { ...CAST, type: 'reset' },
      'record: "type" is none of open, consent, object, cast, extend, cancel, close',
    ],
    [
      'a type of the language',
      { ...CAST, type: 'constructor' },
      'record: "type" is none of open, consent, object, cast, extend, cancel, close',
    ],
    [
      'a type that is a list',
      { ...CAST, type: ['cast'] },
      'record: "type" is none of open, consent, object, cast, extend, cancel, close',
    ],
    ['a number as text', { ...CAST, n: '1' }, 'record.n: no whole number from 0 to 999999'],
    ['a fraction', { ...CAST, n: 1.5 }, 'record.n: no whole number from 0 to 999999'],
    ['a negative number', { ...CAST, n: -1 }, 'record.n: no whole number from 0 to 999999'],
    ['seven digits', { ...CAST, n: 1_000_000 }, 'record.n: no whole number from 0 to 999999'],
    ['a hash in capitals', { ...CAST, prev: 'A'.repeat(64) }, 'record.prev: not of the form ^[0-9a-f]{64}$'],
    ['no word', { ...CAST, id: '' }, 'record.id: empty'],
    ['a word with a line break', { ...CAST, id: 'a\nb' }, String.raw`record.id: not of the form ^[\w.:-]+$`],
    ['another vote', { ...CAST, value: 'maybe' }, 'record.value: none of yes, no, abstain'],
    ['two votes', { ...CAST, value: ['yes'] }, 'record.value: none of yes, no, abstain'],
    ['nobody', { ...CAST, person: null }, 'record.person: no text'],
    [
      'a local time',
      { ...CAST, at: '2027-03-10T10:00' },
      String.raw`record.at: not of the form ^2\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$`,
    ],
    [
      'a day that does not exist',
      { ...CAST, at: '2027-02-29T10:00:00.000Z' },
      'record.at: an instant that does not exist',
    ],
    ['hour 24', { ...CAST, at: '2027-03-10T24:00:00.000Z' }, 'record.at: an instant that does not exist'],
    [
      'a share of a vote',
      { ...CLOSE, tally: [{ ...tally, yes: 0.5, outcome: 'adopted' }] },
      'record.tally[0].yes: no whole number from 0 to 1000000',
    ],
    [
      'another outcome',
      { ...CLOSE, tally: [{ ...tally, outcome: 'won' }] },
      'record.tally[0].outcome: none of adopted, rejected, no-consent, no-quorum',
    ],
    ['a tally without a list', { ...CLOSE, tally: {} }, 'record.tally: no list'],
    ['a ballot that is a list', { ...OPEN, ballot: [] }, 'record.ballot: no object'],
    [
      'another version',
      { ...OPEN, ballot: { ...ballotOf(), version: 2 } },
      'record.ballot.version: none of 1',
    ],
    [
      'a consent of no kind',
      { ...OPEN, ballot: { ...ballotOf(), consent: { kind: 'all' } } },
      'record.ballot.consent: "kind" is none of none, no-objection, share',
    ],
    [
      'more than the whole',
      { ...OPEN, ballot: { ...ballotOf(), consent: { kind: 'share', share: { part: 6, of: 5 } } } },
      'record.ballot.consent.share: more than the whole',
    ],
    [
      'a share of zero parts',
      { ...OPEN, ballot: { ...ballotOf(), consent: { kind: 'share', share: { part: 1, of: 0 } } } },
      'record.ballot.consent.share.of: no whole number from 1 to 1000',
    ],
    [
      '201 items',
      { ...OPEN, ballot: ballotOf({ items: Array.from({ length: 201 }, () => itemOf('a')) }) },
      'record.ballot.items: more than 200 entries',
    ],
    [
      'nobody excluded, twice',
      { ...OPEN, ballot: ballotOf({ items: [itemOf('a', { excluded: ['p1', 'p1'] })] }) },
      'record.ballot.items[0].excluded: an entry twice',
    ],
    [
      'neither public nor not',
      { ...OPEN, ballot: { ...ballotOf(), interim: 'no' } },
      'record.ballot.interim: neither true nor false',
    ],
    [
      'a zone that does not exist',
      { ...OPEN, ballot: ballotOf({ timeZone: 'Mars/Olympus' }) },
      'record.ballot.timeZone: no time zone',
    ],
    ['a list', [CAST], 'record: "type" is none of open, consent, object, cast, extend, cancel, close'],
    ['nothing', null, 'record: "type" is none of open, consent, object, cast, extend, cancel, close'],
    [
      'a long name of a member',
      { ...CAST, ['x'.repeat(500)]: 1 },
      `record: "${'x'.repeat(40)}" is not known`,
    ],
  ])('%s', (_, value, message) => {
    expect(() => parseRecord(canonicalJson(value))).toThrow(new TypeError(message));
  });
});

describe('what is not written as records are', () => {
  const text = recordText(CAST as BallotRecord);
  test.each([
    ['white space', `${text}\n`],
    ['another order', JSON.stringify(CAST)],
    ['a member twice', text.replace('"value":"yes"', '"value":"no","value":"yes"')],
    ['an escape that is not needed', text.replace('"p1"', String.raw`"\u00701"`)],
    ['a number of another form', text.replace('"n":1', '"n":1.0')],
  ])('%s', (_, other) => {
    expect(() => parseRecord(other)).toThrow(new TypeError('record: not in canonical form'));
  });

  test.each([
    ['', 'empty'],
    ['{', 'half of it'],
    [`\uFEFF${text}`, 'a byte order mark'],
    [`${text}${text}`, 'two'],
  ])('no JSON: %#', (other) => {
    expect(() => parseRecord(other)).toThrow(new TypeError('record: no JSON'));
  });

  test('the prototype of another object', () => {
    const hostile = text.replace('{', '{"__proto__":{"value":"no"},');
    expect(() => parseRecord(hostile)).toThrow(new TypeError('record: "__proto__" is not known'));
    expect({}).not.toHaveProperty('value');
  });

  test('half a character pair', () => {
    const half = text.replace('"p1"', String.raw`"\ud83d"`);
    expect(() => parseRecord(half)).toThrow(new TypeError('record.person: half a character pair'));
  });
});

describe('too much of it', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  test.each([
    ['nested deep', deep, 'record: "type" is none of open, consent, object, cast, extend, cancel, close'],
    ['nested deep in a member', `{"type":"cast","value":${deep}}`, 'record: "n" is missing'],
    [
      'a text of a million characters',
      canonicalJson({ ...CAST, person: 'x'.repeat(1_000_000) }),
      'record.person: more than 200 characters',
    ],
    [
      'a reason of a million',
      canonicalJson({
        n: 1,
        prev: NO_RECORD,
        id: 'w',
        at: AT,
        by: 'k',
        type: 'cancel',
        reason: 'x'.repeat(1_000_000),
      }),
      'record.reason: more than 2000 characters',
    ],
    [
      'a thousand members',
      JSON.stringify({
        type: 'cast',
        ...Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`x${at}`, at])),
      }),
      'record: "n" is missing',
    ],
    ['sixteen million characters', ' '.repeat(16_000_001), 'record: more than 16000000 characters'],
  ])('%s', (_, text, message) => {
    expect(() => parseRecord(text)).toThrow(new TypeError(message));
  });
});
