import { describe, expect, test } from 'vitest';
import { ballotOf, BY_SILENCE, itemOf, membersOf, NO_OBJECTION } from '../../testing/circulation/ballots.ts';
import { chainOf, type TimedEvent } from '../../testing/circulation/chains.ts';
import { type Ballot, type BallotActor, type BallotEvent, refusalOf } from './index.ts';

type Later = Exclude<BallotEvent, { type: 'open' }>;
const AT = '2027-03-10T10:00:00.000Z';
const CLOSES = '2027-03-15T16:00:00.000Z';
const OFFICE: BallotActor = { account: 'ratsbuero', clerk: true };
const member = (person: string): BallotActor => ({ account: `konto-${person}`, person, clerk: false });

const cast = (person = 'p1', item = 'a'): Later => ({ type: 'cast', item, person, value: 'yes' });
const consent = (person = 'p1', item = 'a'): Later => ({ type: 'consent', item, person });
const object = (person = 'p1', item = 'a'): Later => ({ type: 'object', item, person });
const extend = (closes: string, reason = 'Auf Bitten.'): Later => ({ type: 'extend', closes, reason });
const close: Later = { type: 'close', tally: [] };

interface Scene {
  readonly ballot?: Partial<Ballot>;
  readonly before?: readonly TimedEvent[];
  readonly at?: string;
  readonly by?: BallotActor;
  readonly word?: string;
}

function refusal(event: Later, { ballot, before = [], at = AT, by, word = 'neu' }: Scene = {}) {
  const { state } = chainOf(ballotOf(ballot), before);
  const who = by ?? ('person' in event ? member(event.person) : OFFICE);
  return refusalOf(state, event, { at, by: who, word });
}

describe('consenting and voting', () => {
  const eligible = [...membersOf(3), { person: 'd1', name: 'Vertretung', deputyFor: 'p1' }];
  const items = [itemOf('a'), itemOf('b', { excluded: ['p1'] })];
  const ballot = { eligible, items, consent: NO_OBJECTION };
  test.each<[string, Later, Scene, string | undefined]>([
    ['a member votes', cast(), {}, undefined],
    ['consents', consent(), {}, undefined],
    ['objects', object(), {}, undefined],
    ['a deputy votes beside the member', cast('d1'), {}, undefined],
    ['a deputy in the place of the excluded member', cast('d1', 'b'), {}, undefined],
    ['an excluded member votes', cast('p1', 'b'), {}, 'excluded'],
    ['an excluded member objects', object('p1', 'b'), {}, 'excluded'],
    ['somebody else', cast('stranger'), {}, 'not-eligible'],
    ['for another member', cast('p2'), { by: member('p1') }, 'other-member'],
    ['from an account without a person', cast('p2'), { by: { account: 'x', clerk: false } }, 'other-member'],
    ['a clerk with a seat', cast(), { by: { ...member('p1'), clerk: true } }, 'clerk-votes'],
    ['a clerk who objects', object(), { by: { ...member('p1'), clerk: true } }, 'clerk-votes'],
    ['an item that there is not', cast('p1', 'x'), {}, 'unknown-item'],
    ['no votes where silence agrees', cast(), { ballot: { consent: BY_SILENCE } }, 'no-votes'],
    ['objections where silence agrees', object(), { ballot: { consent: BY_SILENCE } }, undefined],
    ['taking an objection back', consent(), { ballot: { consent: BY_SILENCE } }, undefined],
    ['votes where no consent is asked', cast(), { ballot: { consent: { kind: 'none' } } }, undefined],
    ['consent where none is asked', consent(), { ballot: { consent: { kind: 'none' } } }, 'no-consents'],
    ['an objection there', object(), { ballot: { consent: { kind: 'none' } } }, 'no-consents'],
  ])('%s', (_, event, scene, expected) => {
    expect(refusal(event, { ...scene, ballot: { ...ballot, ...scene.ballot } })).toBe(expected);
  });
});

describe('in time', () => {
  const early = { ...ballotOf(), opens: '2027-03-09T08:00:00.000Z' };
  test.each<[string, string, string | undefined]>([
    ['the first instant', '2027-03-08T09:00:00.000Z', undefined],
    ['a millisecond before the end', '2027-03-15T15:59:59.999Z', undefined],
    ['the end', CLOSES, 'over'],
    ['a millisecond after it', '2027-03-15T16:00:00.001Z', 'over'],
    ['a clock that goes behind the last record', '2027-03-08T08:59:59.999Z', 'clock-behind'],
  ])('%s', (_, at, expected) => {
    expect(refusal(cast(), { at })).toBe(expected);
  });

  test.each([
    ['2027-03-09T07:59:59.999Z', 'not-open-yet'],
    ['2027-03-09T08:00:00.000Z', undefined],
  ])('a ballot that is opened for later, at %s: %s', (at, expected) => {
    const { state } = chainOf(early, []);
    const opened = { ...state, last: { ...state.last, at: '2027-03-08T12:00:00.000Z' } };
    expect(refusalOf(opened, cast(), { at, by: member('p1'), word: 'neu' })).toBe(expected);
  });

  test.each([
    // Both nights in which the clocks change; the deadline is an instant, and no hour is lost or won.
    ['2027-03-28T01:00:00.000Z', '2027-03-28T00:59:59.999Z', undefined],
    ['2027-03-28T01:00:00.000Z', '2027-03-28T01:00:00.000Z', 'over'],
    ['2027-10-31T02:00:00.000Z', '2027-10-31T00:30:00.000Z', undefined],
    ['2027-10-31T02:00:00.000Z', '2027-10-31T01:30:00.000Z', undefined],
    ['2027-10-31T02:00:00.000Z', '2027-10-31T02:00:00.000Z', 'over'],
  ])('until %s, at %s: %s', (closes, at, expected) => {
    expect(refusal(cast(), { at, ballot: { closes } })).toBe(expected);
  });
});

describe('the course of it', () => {
  const extended: TimedEvent = {
    type: 'extend',
    closes: '2027-03-20T16:00:00.000Z',
    reason: 'Ferien.',
    at: AT,
  };
  const cancelled: TimedEvent = { type: 'cancel', reason: 'Neue Unterlagen.', at: AT };
  const closed: TimedEvent = { type: 'close', tally: [], at: CLOSES };
  test.each<[string, Later, Scene, string | undefined]>([
    ['closing in time', close, { at: CLOSES }, undefined],
    ['closing a millisecond too early', close, { at: '2027-03-15T15:59:59.999Z' }, 'not-due'],
    ['closing at the first end once it is extended', close, { at: CLOSES, before: [extended] }, 'not-due'],
    [
      'voting behind the first end once it is extended',
      cast(),
      { at: CLOSES, before: [extended] },
      undefined,
    ],
    ['closing twice', close, { at: CLOSES, before: [closed] }, 'closed'],
    ['voting once it is closed', cast(), { at: CLOSES, before: [closed] }, 'closed'],
    ['extending once it is closed', extend('2027-03-30T10:00:00.000Z'), { before: [closed] }, 'closed'],
    ['voting once it is cancelled', cast(), { before: [cancelled] }, 'cancelled'],
    ['closing once it is cancelled', close, { at: CLOSES, before: [cancelled] }, 'cancelled'],
    ['cancelling twice', { type: 'cancel', reason: 'Noch einmal.' }, { before: [cancelled] }, 'cancelled'],
    ['extending', extend('2027-03-15T16:00:00.001Z'), {}, undefined],
    ['extending to the same instant', extend(CLOSES), {}, 'not-later'],
    ['shortening', extend('2027-03-15T15:59:59.999Z'), {}, 'not-later'],
    ['shortening to a time that is past', extend('2027-03-09T10:00:00.000Z'), {}, 'not-later'],
    ['extending by too much', extend('2027-05-09T10:00:00.001Z'), {}, 'closes-too-late'],
    ['extending without a reason', extend('2027-03-20T16:00:00.000Z', ' '), {}, 'reason-missing'],
    ['extending when it is over', extend('2027-03-20T16:00:00.000Z'), { at: CLOSES }, 'over'],
    ['extending as a member', extend('2027-03-20T16:00:00.000Z'), { by: member('p1') }, 'not-clerk'],
    ['cancelling', { type: 'cancel', reason: 'Neue Unterlagen.' }, {}, undefined],
    ['cancelling without a reason', { type: 'cancel', reason: '' }, {}, 'reason-missing'],
    ['cancelling as a member', { type: 'cancel', reason: 'Nein.' }, { by: member('p1') }, 'not-clerk'],
    ['cancelling when it is over', { type: 'cancel', reason: 'Zu spät.' }, { at: CLOSES }, 'over'],
  ])('%s', (_, event, scene, expected) => {
    expect(refusal(event, scene)).toBe(expected);
  });

  test('extending into the hour that comes twice', () => {
    const scene = { ballot: { closes: '2027-10-20T16:00:00.000Z' }, at: '2027-10-19T10:00:00.000Z' };
    expect(refusal(extend('2027-10-31T00:30:00.000Z'), scene)).toBe('clock-twice');
  });

  test.each<[string, Later, BallotActor, string | undefined]>([
    [
      'who voted does not extend, with the rights of the office either',
      extend('2027-03-20T16:00:00.000Z'),
      { ...member('p1'), clerk: true },
      'voter-runs',
    ],
    ['nor cancels', { type: 'cancel', reason: 'Nein.' }, { ...member('p1'), clerk: true }, 'voter-runs'],
    [
      'who opened does not vote, without the rights of the office either',
      cast('p2'),
      { ...member('p2'), account: 'ratsbuero' },
      'clerk-votes',
    ],
    [
      'an account that spoke for one votes for another',
      cast('p2'),
      { ...member('p2'), account: 'konto-p1' },
      'other-member',
    ],
    ['an account that spoke for one votes for the same', cast('p1'), member('p1'), undefined],
    [
      'another account that speaks for one who spoke',
      cast('p1'),
      { ...member('p1'), account: 'konto-neu' },
      'other-account',
    ],
    [
      'whatever else is wrong with it',
      object('p1', 'x'),
      { ...member('p1'), account: 'konto-neu' },
      'other-account',
    ],
    [
      'an account with an unusual name of one who did not speak',
      cast('p2'),
      { ...member('p2'), account: 'konto-neu' },
      undefined,
    ],
    ['the account of the clock', cast('p2'), { ...member('p2'), account: 'uhr' }, 'clerk-votes'],
  ])('%s', (_, event, by, expected) => {
    const before: TimedEvent[] = [{ type: 'cast', item: 'a', person: 'p1', value: 'yes', at: AT }];
    expect(refusal(event, { before, by })).toBe(expected);
  });

  test('a word that is known already is a repetition, whatever else is wrong', () => {
    const before: TimedEvent[] = [
      { type: 'cast', item: 'a', person: 'p1', value: 'yes', at: AT },
      { ...closed },
    ];
    for (const word of ['wort-0', 'wort-1', 'wort-2'])
      expect(refusal(cast(), { before, word, at: '2027-03-08T08:00:00.000Z' })).toBe('repeated');
  });
});
