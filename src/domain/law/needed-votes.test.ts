import { expect, test } from 'vitest';
import { BY_SILENCE, FOUR_FIFTHS, NO_OBJECTION } from '../../testing/circulation/ballots.ts';
import { type LegalProfile, PROFILES, profileOf } from '../profiles/index.ts';
import { followsFromStatutory, neededVotesFor, quorum } from './index.ts';

const needed = (
  key: string,
  statutory: number,
  excluded: number,
  {
    kind = 'council',
    silence = 'not-voted',
  }: { kind?: 'council' | 'other'; silence?: 'not-voted' | 'consents' } = {},
) => {
  const consent = { kind: 'no-objection', silence } as const;
  return neededVotesFor(profileOf(key) as LegalProfile, { kind, consent, statutory, excluded });
};

test.each([
  ['rp-gemo', 20, 0, 11, false, '§ 39 Abs. 1 Satz 1 GemO'],
  ['rp-gemo', 20, 1, 7, false, '§ 39 Abs. 2 GemO'],
  ['rp-gemo', 5, 0, 3, false, '§ 39 Abs. 1 Satz 1 GemO'],
  ['ni-nkomvg', 43, 0, 22, false, '§ 65 Abs. 1 Satz 1 NKomVG'],
  ['ni-nkomvg', 20, 10, 11, false, '§ 65 Abs. 1 Satz 1 NKomVG'],
  ['ni-nkomvg', 20, 11, 1, true, '§ 65 Abs. 3 NKomVG'],
  ['bw-gemo', 20, 0, 10, false, '§ 37 Abs. 2 Satz 1 GemO'],
  ['bw-gemo', 20, 11, 5, false, '§ 37 Abs. 2 Satz 2 GemO'],
] as const)(
  '%s: %i members, %i excluded, %i votes',
  (key, statutory, excluded, votes, approvalNeeded, source) => {
    expect(needed(key, statutory, excluded)).toEqual({ needed: votes, approvalNeeded, source });
  },
);

test('no law sets the quorum of other bodies, and where silence consents nobody votes', () => {
  expect(needed('ni-nkomvg', 12, 3, { kind: 'other' })).toEqual({ needed: 1, approvalNeeded: false });
  expect(needed('ni-nkomvg', 20, 11, { silence: 'consents' })).toEqual({ needed: 0, approvalNeeded: false });
});

test('so many votes are a quorum, and one less is none: all laws, 1 to 60 members, any number excluded', () => {
  const wrong: (string | number)[][] = [];
  for (const profile of PROFILES)
    for (let statutory = 1; statutory <= 60; statutory += 1)
      for (let excluded = 0; excluded <= statutory; excluded += 1) {
        const votes = needed(profile.key, statutory, excluded).needed;
        const able = (present: number) => quorum(profile, { statutory, excluded, present }).reached;
        if (!able(votes) || able(votes - 1)) wrong.push([profile.key, statutory, excluded, votes]);
      }
  expect(wrong).toEqual([]);
});

test.each([
  ['council', FOUR_FIFTHS, 'simple', true],
  ['other', FOUR_FIFTHS, 'simple', true],
  ['council', NO_OBJECTION, 'simple', true],
  ['other', NO_OBJECTION, 'simple', false],
  ['other', NO_OBJECTION, 'two-thirds-of-votes', false],
  ['other', NO_OBJECTION, 'two-thirds-of-present', false],
  ['other', NO_OBJECTION, 'majority-of-statutory', true],
  ['other', NO_OBJECTION, 'two-thirds-of-statutory', true],
  ['other', { kind: 'none' }, 'three-quarters-of-statutory', true],
  ['council', BY_SILENCE, 'three-quarters-of-statutory', false],
] as const)('%s, %j, %s: the statutory number is needed: %s', (kind, consent, majority, expected) => {
  expect(followsFromStatutory({ kind, consent }, majority)).toBe(expected);
});
