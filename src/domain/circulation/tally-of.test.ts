import { describe, expect, test } from 'vitest';
import {
  ballotOf,
  BY_SILENCE,
  FOUR_FIFTHS,
  itemOf,
  membersOf,
  NO_OBJECTION,
} from '../../testing/circulation/ballots.ts';
import { chainOf, type TimedEvent } from '../../testing/circulation/chains.ts';
import type { Ballot, BallotValue } from './index.ts';
import { neededConsents, tallyOf } from './index.ts';

const AT = '2027-03-09T10:00:00.000Z';

/** `p1 yes` is a consent and a vote, `p1 +` a consent alone, `p1 -` an objection, `p1 =no` a vote alone. */
function said(words: string, item = 'a'): TimedEvent[] {
  return words
    .split(', ')
    .filter((entry) => entry !== '')
    .flatMap((entry): TimedEvent[] => {
      const [person = '', what = ''] = entry.split(' ');
      const of = { item, person, at: AT };
      const cast = (value: string): TimedEvent => ({ type: 'cast', value: value as BallotValue, ...of });
      if (what === '+') return [{ type: 'consent', ...of }];
      if (what === '-') return [{ type: 'object', ...of }];
      if (what.startsWith('=')) return [cast(what.slice(1))];
      return [{ type: 'consent', ...of }, cast(what)];
    });
}

const everybody = (from: number, to: number, what: string): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `p${from + index} ${what}`).join(', ');

const tallyAfter = (over: Partial<Ballot>, words: string) =>
  tallyOf(chainOf(ballotOf(over), said(words)).state)[0];

const COUNCIL = {
  consent: FOUR_FIFTHS,
  statutory: 43,
  eligible: membersOf(43),
  items: [itemOf('a', { neededVotes: 22 })],
};

describe('four fifths of all members (§ 182 Abs. 2 NKomVG)', () => {
  test('of 43 members 35 must consent', () => {
    expect(neededConsents({ consent: FOUR_FIFTHS, statutory: 43 })).toBe(35);
  });

  test('32 of 43 answered, all with consent and yes: no resolution', () => {
    expect(tallyAfter(COUNCIL, everybody(1, 32, 'yes'))).toEqual({
      item: 'a',
      entitled: 43,
      excluded: 0,
      consented: 32,
      objected: 0,
      silent: 11,
      neededConsents: 35,
      yes: 32,
      no: 0,
      abstain: 0,
      outcome: 'no-consent',
    });
  });

  test.each([
    ['34 consent', everybody(1, 34, 'yes'), 'no-consent'],
    ['35 consent', everybody(1, 35, 'yes'), 'adopted'],
    ['35 consent, the others object', `${everybody(1, 35, 'yes')}, ${everybody(36, 43, '-')}`, 'adopted'],
    ['35 consent, 21 vote', `${everybody(1, 21, 'yes')}, ${everybody(22, 35, '+')}`, 'no-quorum'],
    ['35 consent, 22 vote', `${everybody(1, 22, 'yes')}, ${everybody(23, 35, '+')}`, 'adopted'],
    ['all vote, nobody consents', everybody(1, 43, '=yes'), 'no-consent'],
    ['a tie', `${everybody(1, 20, 'yes')}, ${everybody(21, 40, 'no')}`, 'rejected'],
  ])('%s', (_, words, outcome) => {
    expect(tallyAfter(COUNCIL, words)).toMatchObject({ outcome });
  });
});

describe('nobody objects', () => {
  const five = { consent: NO_OBJECTION, items: [itemOf('a', { neededVotes: 3 })] };
  test.each([
    ['nobody answers', '', 'no-quorum'],
    ['two of five vote', 'p1 yes, p2 yes', 'no-quorum'],
    ['three of five vote', 'p1 yes, p2 yes, p3 no', 'adopted'],
    ['they vote without a word on the procedure', 'p1 =yes, p2 =yes, p3 =no', 'adopted'],
    ['one objects', 'p1 yes, p2 yes, p3 yes, p4 yes, p5 -', 'no-consent'],
    ['one objects and votes all the same', 'p1 yes, p2 yes, p3 yes, p5 -, p5 =yes', 'no-consent'],
    ['the objection is taken back', 'p1 yes, p2 yes, p3 yes, p5 -, p5 +', 'adopted'],
    ['the consent is taken back', 'p1 yes, p2 yes, p3 yes, p1 -', 'no-consent'],
    ['a tie', 'p1 yes, p2 no, p3 abstain', 'rejected'],
    ['abstentions make the quorum', 'p1 yes, p2 abstain, p3 abstain', 'adopted'],
    ['abstentions alone', 'p1 abstain, p2 abstain, p3 abstain', 'rejected'],
    ['a vote is changed', 'p1 yes, p2 yes, p3 no, p1 no', 'rejected'],
    ['a vote is changed and changed back', 'p1 yes, p2 yes, p3 no, p1 no, p1 yes', 'adopted'],
  ])('%s', (_, words, outcome) => {
    expect(tallyAfter(five, words)).toMatchObject({ outcome });
  });
});

describe('the majority that is asked for', () => {
  test.each<[Ballot['items'][number]['majority'], string, string]>([
    ['two-thirds-of-votes', 'p1 yes, p2 yes, p3 no', 'adopted'],
    ['two-thirds-of-votes', 'p1 yes, p2 abstain', 'adopted'],
    ['two-thirds-of-present', 'p1 yes, p2 yes, p3 abstain', 'adopted'],
    ['two-thirds-of-present', 'p1 yes, p2 abstain', 'rejected'],
    ['majority-of-statutory', 'p1 yes, p2 yes, p3 yes', 'adopted'],
    ['majority-of-statutory', 'p1 yes, p2 yes', 'rejected'],
    ['two-thirds-of-statutory', 'p1 yes, p2 yes, p3 yes, p4 yes', 'adopted'],
    ['two-thirds-of-statutory', 'p1 yes, p2 yes, p3 yes', 'rejected'],
    ['three-quarters-of-statutory', 'p1 yes, p2 yes, p3 yes, p4 yes', 'adopted'],
    ['three-quarters-of-statutory', 'p1 yes, p2 yes, p3 yes', 'rejected'],
  ])('%s of five: %s', (majority, words, outcome) => {
    expect(tallyAfter({ items: [itemOf('a', { majority })] }, words)).toMatchObject({ outcome });
  });
});

describe('silence agrees', () => {
  test.each([
    ['nobody says anything', '', 'adopted'],
    ['some consent', 'p1 +, p2 +', 'adopted'],
    ['one objects', 'p1 -', 'no-consent'],
    ['the objection is taken back', 'p1 -, p1 +', 'adopted'],
  ])('%s', (_, words, outcome) => {
    expect(tallyAfter({ consent: BY_SILENCE }, words)).toMatchObject({ outcome, yes: 0, no: 0, abstain: 0 });
  });
});

describe('deputies and exclusion', () => {
  const eligible = [...membersOf(3), { person: 'd1', name: 'Vertretung', deputyFor: 'p1' }];
  const ballot = { consent: NO_OBJECTION, eligible };
  test.each([
    ['the deputy of a silent member is heard', '', 'd1 yes', { consented: 1, yes: 1, silent: 2 }],
    ['not beside the member', '', 'd1 yes, p1 no', { consented: 1, yes: 0, no: 1, silent: 2 }],
    ['whoever was first', '', 'p1 no, d1 yes', { yes: 0, no: 1 }],
    ['nor where the member only consented', '', 'p1 +, d1 yes', { consented: 1, yes: 0, no: 0 }],
    ['nor where the member only voted', '', 'p1 =no, d1 -', { consented: 0, objected: 0, no: 1 }],
    ['an objection beside the consent of the member is nothing', '', 'p1 yes, d1 -', { objected: 0 }],
    ['the deputy of an excluded member is heard', 'p1', 'd1 yes', { entitled: 3, excluded: 1, yes: 1 }],
    [
      'an excluded member without a deputy has no seat',
      'p2',
      'p1 yes',
      { entitled: 2, excluded: 1, silent: 1 },
    ],
    ['member and deputy excluded', 'p1 d1', 'p2 yes', { entitled: 2, excluded: 1 }],
    ['an excluded deputy', 'd1', 'p2 yes', { entitled: 3, excluded: 0 }],
  ])('%s', (_, excluded, words, counts) => {
    const items = [itemOf('a', { excluded: excluded.split(' ').filter((person) => person !== '') })];
    expect(tallyAfter({ ...ballot, items }, words)).toMatchObject(counts);
  });
});
