import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import type { Change, Deadline, LedgerEntry } from '../../domain/ledger/index.ts';
import { instant } from '../../domain/local-time.ts';
import {
  changeInWords,
  countsInWords,
  deadlineRule,
  deadlineState,
  deadlineWhen,
  entryInWords,
  erasedInWords,
  eventInWords,
} from './ledger-words.ts';

const change = (type: Change['type'], kind: Change['kind'], words: readonly string[] = []): Change => ({
  kind,
  object: 'x',
  type,
  url: '/x/',
  title: 'X',
  words,
});
const entry = (kind: LedgerEntry['kind'], changes: readonly Change[], purged = 0): LedgerEntry => ({
  sequence: 2,
  kind,
  at: '2027-03-01T03:30:00.000Z',
  changes: [
    ...changes.map((one) => ({ digest: 'd', key: 'k', change: one })),
    ...Array.from({ length: purged }, () => ({ digest: 'd', purged: 'Auf Antrag.' })),
  ],
  previous: '',
  hash: '',
});

test('an entry in one line, with what was erased from it', () => {
  const both = [change('Meeting', 'changed'), change('Paper', 'published'), change('Paper', 'published')];
  expect(entryInWords(entry('publish', both))).toBe('1 geändert, 2 veröffentlicht');
  expect(entryInWords(entry('publish', both.slice(0, 1), 3))).toBe('1 geändert, 3 später gelöscht');
  expect(entryInWords(entry('introduction', both))).toBe('Aufnahme des Bestands: 1 Sitzung und 2 Vorlagen');
  expect(entryInWords(entry('introduction', both, 1))).toBe(
    'Aufnahme des Bestands: 1 Sitzung und 2 Vorlagen, 1 später gelöscht',
  );
});

test('things are counted by kind', () => {
  expect(
    countsInWords([change('Person', 'published'), change('Body', 'published'), change('Page', 'published')]),
  ).toBe('1 Person, 1 Körperschaft und 1 Seite');
});

test.each([
  [change('Meeting', 'changed', ['Ort geändert', 'Beginn geändert']), ': Ort geändert; Beginn geändert'],
  [change('Meeting', 'published'), ': veröffentlicht'],
  [change('Paper', 'withdrawn', ['Doppelt angelegt.']), ' (Vorlage): zurückgezogen; Doppelt angelegt.'],
  [change('Resolution', 'restored'), ' (Beschluss): wieder veröffentlicht'],
  [change('Organization', 'published'), ': veröffentlicht'],
])('behind a title: %j', (one, words) => expect(changeInWords(one, 'publish')).toBe(words));

test('what was there when the log began was taken in, not published', () => {
  expect(changeInWords(change('Paper', 'published'), 'introduction')).toBe(' (Vorlage): aufgenommen');
});

test('what was erased keeps its reason, where there is one', () => {
  expect(erasedInWords('Auf Antrag.')).toBe('Diese Angabe wurde später gelöscht. Grund: Auf Antrag.');
  expect(erasedInWords('')).toBe('Diese Angabe wurde später gelöscht.');
});

const event = (kind: Change['kind'], words: readonly string[] = [], introduced = false) => ({
  at: instant('2027-03-01T03:30:00Z'),
  entry: 2,
  introduced,
  kind,
  words,
});

test.each([
  [event('published'), ['Zum ersten Mal veröffentlicht']],
  [event('published', [], true), ['War schon da, als dieses Protokoll begann']],
  [event('changed', ['Titel geändert', 'Text geändert']), ['Titel geändert', 'Text geändert']],
  [event('withdrawn', ['Doppelt angelegt.']), ['Zurückgezogen: Doppelt angelegt.']],
  [event('withdrawn'), ['Zurückgezogen']],
  [event('restored'), ['Wieder veröffentlicht']],
])('in a history: %j', (one, words) => expect(eventInWords(one)).toEqual(words));

describe('a deadline', () => {
  const deadline = (more: Partial<Deadline>): Deadline => ({
    kind: 'invitation',
    state: 'met',
    on: calendarDate('2027-03-02'),
    days: 9,
    required: 7,
    source: '§ 59 NKomVG',
    ...more,
  });
  test.each([
    [deadline({}), 'eingehalten', 'am 2. März 2027, 9 Tage vor der Sitzung'],
    [deadline({ days: 1, state: 'missed' }), 'nicht eingehalten', 'am 2. März 2027, 1 Tag vor der Sitzung'],
    [deadline({ days: 0 }), 'eingehalten', 'am 2. März 2027, am Tag der Sitzung'],
    [
      deadline({ days: -2, state: 'missed' }),
      'nicht eingehalten',
      'am 2. März 2027, 2 Tage nach der Sitzung',
    ],
    [
      deadline({ state: 'shortened' }),
      'wegen Dringlichkeit verkürzt',
      'am 2. März 2027, 9 Tage vor der Sitzung',
    ],
    [
      deadline({ kind: 'date', state: 'before' }),
      'vor Beginn des Protokolls',
      'öffentlich spätestens seit dem 2. März 2027',
    ],
    [
      deadline({ state: 'missed', usual: true }),
      'kürzer als üblich',
      'am 2. März 2027, 9 Tage vor der Sitzung',
    ],
  ])('%j', (one, state, when) => {
    expect([deadlineState(one), deadlineWhen(one)]).toEqual([state, when]);
  });

  test.each([
    [deadline({ kind: 'date', required: 30 }), 'zugesagt: mindestens 30 Tage vorher'],
    [deadline({}), 'verlangt: 7 volle Tage zwischen Einladung und Sitzung (§\u00A059 NKomVG)'],
    [deadline({ required: 1 }), 'verlangt: 1 voller Tag zwischen Einladung und Sitzung (§\u00A059 NKomVG)'],
    [
      deadline({ usual: true }),
      'üblich: 7 volle Tage zwischen Einladung und Sitzung; das Gesetz nennt keine Zahl',
    ],
    [deadline({ kind: 'notice' }), 'verlangt: vor der Sitzung (§\u00A059 NKomVG)'],
  ])('%j', (one, rule) => expect(deadlineRule(one)).toBe(rule));
});
