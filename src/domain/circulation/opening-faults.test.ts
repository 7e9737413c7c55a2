import { describe, expect, test } from 'vitest';
import { ballotOf, BY_SILENCE, FOUR_FIFTHS, itemOf, membersOf } from '../../testing/circulation/ballots.ts';
import { chainOf } from '../../testing/circulation/chains.ts';
import { type Ballot, type OpeningFault, openingFaults, parseRecord } from './index.ts';

const NOW = '2027-03-08T09:00:00.000Z';
const basis = ballotOf().basis;
const excluding = (count: number): string[] => membersOf(count).map(({ person }) => person);
const deputy = (person: string, deputyFor: string) => ({ person, name: 'Vertretung', deputyFor });
const items = (count: number) => Array.from({ length: count }, (_, index) => itemOf(`a-${index}`));

const CASES: readonly (readonly [string, Partial<Ballot>, readonly OpeningFault[]])[] = [
  ['one item, one member', { eligible: membersOf(1) }, []],
  ['200 items', { items: items(200) }, []],
  ['201 items', { items: items(201) }, [{ refusal: 'too-many-items' }]],
  ['no items', { items: [] }, [{ refusal: 'no-items' }]],
  [
    'nobody',
    { eligible: [], items: [itemOf('a', { neededVotes: 0 })] },
    [{ refusal: 'no-members' }, { refusal: 'quorum-impossible', item: 'a' }],
  ],
  ['a closing time in the past', { closes: '2027-03-08T08:59:59.999Z' }, [{ refusal: 'closes-in-past' }]],
  ['one that is now', { closes: NOW }, [{ refusal: 'closes-in-past' }]],
  ['one before the opening', { opens: '2027-03-16T09:00:00.000Z' }, [{ refusal: 'closes-in-past' }]],
  [
    'one at the opening',
    { opens: '2027-03-16T09:00:00.000Z', closes: '2027-03-16T09:00:00.000Z' },
    [{ refusal: 'closes-in-past' }],
  ],
  ['one in sixty days', { closes: '2027-05-07T09:00:00.000Z' }, []],
  ['one a millisecond later', { closes: '2027-05-07T09:00:00.001Z' }, [{ refusal: 'closes-too-late' }]],
  ['an instant that does not exist', { closes: '2027-02-30T09:00:00.000Z' }, [{ refusal: 'malformed' }]],
  ['a zone that does not exist', { timeZone: 'Europe/Rodenau' }, [{ refusal: 'malformed' }]],
  ['no title', { title: ' ' }, [{ refusal: 'text-missing' }]],
  ['no reason', { basis: { ...basis, reason: '\n' } }, [{ refusal: 'reason-missing' }]],
  ['no source', { basis: { ...basis, source: '' } }, [{ refusal: 'not-lawful' }]],
  [
    'a reason as long as a book',
    { basis: { ...basis, reason: 'x'.repeat(2001) } },
    [{ refusal: 'malformed' }],
  ],
  [
    'an item without a title',
    { items: [itemOf('a', { title: '' })] },
    [{ refusal: 'text-missing', item: 'a' }],
  ],
  [
    'an item without a text',
    { items: [itemOf('a', { text: '  ' })] },
    [{ refusal: 'text-missing', item: 'a' }],
  ],
  ['a text of 20,000 characters', { items: [itemOf('a', { text: 'x'.repeat(20_000) })] }, []],
  ['one more', { items: [itemOf('a', { text: 'x'.repeat(20_001) })] }, [{ refusal: 'malformed' }]],
  [
    'an item twice',
    { items: [itemOf('a'), itemOf('b'), itemOf('a')] },
    [{ refusal: 'duplicate-item', item: 'a' }],
  ],
  [
    'a member twice',
    { eligible: [...membersOf(3), ...membersOf(1)] },
    [{ refusal: 'ineligible-member', person: 'p1' }],
  ],
  [
    'a member who is a deputy too',
    { eligible: [...membersOf(3), deputy('p1', 'p2')] },
    [{ refusal: 'ineligible-member', person: 'p1' }],
  ],
  [
    'a deputy for nobody',
    { eligible: [...membersOf(3), deputy('d1', 'x')] },
    [{ refusal: 'ineligible-member', person: 'd1' }],
  ],
  [
    'a deputy for a deputy',
    { eligible: [...membersOf(3), deputy('d1', 'p1'), deputy('d2', 'd1')] },
    [{ refusal: 'ineligible-member', person: 'd2' }],
  ],
  ['two deputies for a member', { eligible: [...membersOf(3), deputy('d1', 'p1'), deputy('d2', 'p1')] }, []],
  [
    'somebody excluded who has no vote',
    { items: [itemOf('a', { excluded: ['x'] })] },
    [{ refusal: 'unknown-excluded', item: 'a', person: 'x' }],
  ],
  [
    'somebody excluded twice',
    { items: [itemOf('a', { excluded: ['p1', 'p1'] })] },
    [{ refusal: 'malformed' }],
  ],
  ['three of five excluded, any number decides', { items: [itemOf('a', { excluded: excluding(3) })] }, []],
  [
    'three of five excluded, three are needed',
    { items: [itemOf('a', { excluded: excluding(3), neededVotes: 3 })] },
    [{ refusal: 'quorum-impossible', item: 'a' }],
  ],
  [
    'two of five excluded, three are needed',
    { items: [itemOf('a', { excluded: excluding(2), neededVotes: 3 })] },
    [],
  ],
  [
    'all excluded',
    { items: [itemOf('a', { excluded: excluding(5), neededVotes: 0 })] },
    [{ refusal: 'quorum-impossible', item: 'a' }],
  ],
  [
    'all excluded, silence agrees',
    { consent: BY_SILENCE, items: [itemOf('a', { excluded: excluding(5), neededVotes: 0 })] },
    [{ refusal: 'quorum-impossible', item: 'a' }],
  ],
  [
    'an excluded member with a deputy',
    {
      eligible: [...membersOf(3), deputy('d1', 'p1')],
      items: [itemOf('a', { excluded: ['p1'], neededVotes: 3 })],
    },
    [],
  ],
  [
    'four fifths of five, one excluded',
    { consent: FOUR_FIFTHS, items: [itemOf('a', { excluded: ['p1'] })] },
    [],
  ],
  [
    'four fifths of five, two excluded',
    { consent: FOUR_FIFTHS, items: [itemOf('a', { excluded: ['p1', 'p2'] })] },
    [{ refusal: 'quorum-impossible', item: 'a' }],
  ],
  ['an id that tells something', { id: 'rat-2027-03-08' }, [{ refusal: 'malformed' }]],
  [
    'a share of nothing',
    { consent: { kind: 'share', share: { part: 0, of: 5 } } },
    [{ refusal: 'malformed' }],
  ],
];

test.each(CASES)('%s', (_, over, faults) => {
  expect(openingFaults(ballotOf(over), NOW)).toEqual(faults);
});

test.each(CASES.filter(([, , faults]) => faults.length === 0))('%s is read back', (_, over) => {
  const [first = ''] = chainOf(ballotOf(over), []).texts;
  expect(parseRecord(first)).toMatchObject({ type: 'open', ballot: ballotOf(over) });
});

describe('the hour that comes twice', () => {
  test.each([
    ['2027-10-30T23:59:59.999Z', []],
    ['2027-10-31T00:00:00.000Z', [{ refusal: 'clock-twice' }]],
    ['2027-10-31T01:59:59.999Z', [{ refusal: 'clock-twice' }]],
    ['2027-10-31T02:00:00.000Z', []],
  ])('%s: %j', (closes, faults) => {
    expect(openingFaults(ballotOf({ closes }), '2027-10-20T09:00:00.000Z')).toEqual(faults);
  });
});
