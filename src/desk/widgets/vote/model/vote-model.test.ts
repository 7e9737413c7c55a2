import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Vote } from '../../../../domain/schema/vote.ts';
import { factionRows, factionSums, withFactionCount, withoutFaction } from './by-faction.ts';
import { withNamed, withoutNamed } from './by-name.ts';
import { checkedVote } from './checked.ts';
import {
  allInFavour,
  emptyVote,
  EXCEPTIONS,
  type VoteDraft,
  withException,
  withPresent,
} from './counting.ts';

describe('all in favour, then the exceptions', () => {
  const all = allInFavour(undefined, 25);

  test('everybody present is in favour', () => {
    expect(all).toEqual({ method: 'open', majority: 'simple', yes: 25, no: 0, abstain: 0, present: 25 });
    expect(Object.keys(all)).toEqual(['method', 'majority', 'yes', 'no', 'abstain', 'present']);
    expect(checkedVote(all)).toMatchObject({ unanimous: true, sum: 25, problems: [] });
  });

  test('who is excluded stays out, and method, majority and unknown keys stay', () => {
    const before = {
      method: 'secret',
      majority: 'two-thirds-of-votes',
      excluded: 2,
      old: 1,
      no: 4,
    } as VoteDraft;
    expect(allInFavour(before, 25)).toMatchObject({
      method: 'secret',
      majority: 'two-thirds-of-votes',
      excluded: 2,
      yes: 23,
      no: 0,
      old: 1,
    });
  });

  test('each exception takes from the votes in favour', () => {
    const vote = withException(withException(all, 'no', 3, undefined), 'abstain', 2, undefined);
    expect(vote).toMatchObject({ yes: 20, no: 3, abstain: 2, present: 25 });
    expect(withException(vote, 'excluded', 1, undefined)).toMatchObject({
      yes: 19,
      excluded: 1,
      present: 25,
    });
    expect(withException(vote, 'no', undefined, undefined)).toMatchObject({ yes: 23, no: 0 });
  });

  test('who is absent is not present either', () => {
    const vote = withException(all, 'absent', 3, undefined);
    expect(vote).toMatchObject({ yes: 22, absent: 3, present: 22 });
    expect(withException(vote, 'absent', 1, undefined)).toMatchObject({ yes: 24, absent: 1, present: 24 });
    expect(withException(vote, 'absent', undefined, undefined)).toEqual(all);
  });

  test('too many are told, and a slip while typing is taken back with them', () => {
    const slip = withException(all, 'no', 31, undefined);
    expect(slip).toMatchObject({ yes: 0, no: 31 });
    expect(checkedVote(slip).problems.map(({ code }) => code)).toEqual(['vote-too-many']);
    expect(withException(slip, 'no', 3, undefined)).toMatchObject({ yes: 22, no: 3 });
  });

  test('figures that were entered one by one are left alone', () => {
    const vote = { ...emptyVote(25), yes: 10 };
    expect(withException(vote, 'no', 3, undefined)).toMatchObject({ yes: 10, no: 3 });
    expect(checkedVote(vote).problems.map(({ code }) => code)).toEqual(['vote-too-few']);
    expect(withPresent(vote, 24, undefined)).toMatchObject({ yes: 10, present: 24 });
  });

  test('another number present changes those in favour', () => {
    expect(withPresent(withException(all, 'no', 3, undefined), 24, undefined)).toMatchObject({
      yes: 21,
      no: 3,
    });
  });

  test('numbers present may stand at the item only', () => {
    const vote = { ...emptyVote(undefined), yes: 9 };
    expect(withException(vote, 'no', 2, 9)).toMatchObject({ yes: 7, no: 2 });
    expect(withException(vote, 'no', 2, 9)).not.toHaveProperty('present');
  });

  test('the sum is the number present, whatever is entered that fits', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...EXCEPTIONS), fc.nat(4)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 60 }), steps, (present, entered) => {
        const vote = entered.reduce(
          (draft, [name, count]) => withException(draft, name, count, undefined),
          allInFavour(undefined, present),
        );
        const { sum, problems } = checkedVote(vote);
        expect(sum).toBe(vote.present);
        expect((vote.present ?? 0) + (vote.absent ?? 0)).toBe(present);
        expect(problems).toEqual([]);
        expect(Vote.safeParse(vote).success).toBe(true);
      }),
    );
  });
});

describe('by Fraktion', () => {
  const vote = allInFavour(undefined, 5);

  test('offered rows are not entered until a figure is', () => {
    expect(factionRows(vote, ['a', 'b']).map(({ faction, entered }) => [faction, entered])).toEqual([
      ['a', false],
      ['b', false],
    ]);
    const next = withFactionCount(vote, 'b', 'no', 2);
    expect(next.byFaction).toEqual([{ faction: 'b', yes: 0, no: 2, abstain: 0 }]);
    expect(factionRows(next, ['a', 'b']).map(({ faction }) => faction)).toEqual(['b', 'a']);
    expect(withoutFaction(next, 'b')).toEqual(vote);
  });

  test('sums are held against the whole by the rules of the record', () => {
    const next = withFactionCount(withFactionCount(vote, 'a', 'yes', 4), 'b', 'yes', 3);
    expect(factionSums(next)).toEqual({ yes: 7, no: 0, abstain: 0 });
    expect(checkedVote(next).problems.map(({ code }) => code)).toEqual(['vote-factions']);
  });
});

test('a name stands once, and names in an open vote are remarked on', () => {
  const vote = allInFavour(undefined, 5);
  const named = withNamed(withNamed(vote, 'a', 'yes'), 'a', 'no');
  expect(named.byName).toEqual([{ person: 'a', choice: 'no' }]);
  expect(checkedVote(named).problems.map(({ code }) => code)).toContain('vote-names-open');
  expect(withoutNamed(named, 'a')).toEqual(vote);
});

test('the outcome is held against the figures', () => {
  expect(checkedVote({ ...emptyVote(5), yes: 2, no: 3 }, undefined, 'approved').problems[0]).toMatchObject({
    code: 'vote-outcome',
    remedy: 'Prüfen Sie das Ergebnis, die Stimmen und die erforderliche Mehrheit.',
  });
});

test('without figures nothing is said', () => {
  expect(checkedVote({ present: 5 })).toEqual({
    sentence: '',
    unanimous: false,
    sum: 0,
    present: 5,
    problems: [],
  });
});
