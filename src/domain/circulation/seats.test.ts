import { expect, test } from 'vitest';
import { ballotOf, itemOf, membersOf } from '../../testing/circulation/ballots.ts';
import { seatsOf, voicesOf } from './seats.ts';
import type { Standing } from './state.ts';

const deputy = (person: string, deputyFor: string) => ({ person, name: person, deputyFor });
const { eligible } = ballotOf({
  eligible: [...membersOf(2), deputy('d1', 'p1'), deputy('d2', 'p1'), deputy('d3', 'p2')],
});
const YES: Standing = { value: 'yes', castRecord: 1 };
const AGREED: Standing = { consent: 'consents', consentRecord: 2 };

const voices = (said: Readonly<Record<string, Standing>>, excluded: readonly string[] = []) =>
  voicesOf(seatsOf({ eligible }), itemOf('a', { excluded }), new Map(Object.entries(said)));
const silent = (member: string) => ({ member, said: {} });

test.each<[string, ReturnType<typeof voices>, ReturnType<typeof voices>]>([
  ['nobody said anything', voices({}), [silent('p1'), silent('p2')]],
  [
    'the member goes before the deputy',
    voices({ d1: YES, p1: AGREED }),
    [{ member: 'p1', speaker: 'p1', said: AGREED }, silent('p2')],
  ],
  [
    'a deputy speaks where the member is silent, the first one named',
    voices({ d2: AGREED, d1: YES }),
    [{ member: 'p1', speaker: 'd1', said: YES }, silent('p2')],
  ],
  [
    'a deputy of another seat does not',
    voices({ d3: YES }, ['p1']),
    [silent('p1'), { member: 'p2', speaker: 'd3', said: YES }],
  ],
  ['where all who could speak are excluded there is no voice', voices({}, ['p2', 'd3']), [silent('p1')]],
  [
    'what an excluded one said is not heard',
    voices({ p1: YES, d2: AGREED }, ['p1', 'd1']),
    [{ member: 'p1', speaker: 'd2', said: AGREED }, silent('p2')],
  ],
])('%s', (_, heard, expected) => {
  expect(heard).toEqual(expected);
});
