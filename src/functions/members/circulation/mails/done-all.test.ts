import { expect, test } from 'vitest';
import { ballotOf, BY_SILENCE, FOUR_FIFTHS, NO_OBJECTION } from '../../../../testing/circulation/ballots.ts';
import { ballotTown } from '../../../../testing/members/ballot-town.ts';
import { plainWords } from '../../../../testing/members/plain-words.ts';
import { at } from '../../addresses.ts';
import { unanswered } from './done-all.ts';

const { id: ID } = ballotOf();
const ITEM = at.ballotItem(ID, 'a');

test.each([
  ['a vote where nobody may object', NO_OBJECTION, { stimme: 'yes' }, true],
  ['a vote where a share consents', FOUR_FIFTHS, { stimme: 'yes' }, false],
  ['an objection', FOUR_FIFTHS, { verfahren: 'objects' }, true],
] as const)('the portal and the reminder agree on who is done: %s', async (_, consent, said, isDone) => {
  const { circulation, vote, text } = await ballotTown({ consent });
  expect((await vote(ITEM, 'p1', said)).status).toBe(303);
  expect(plainWords(await text(at.ballots, 'p1')).includes('nichts mehr zu tun')).toBe(isDone);
  const state = await circulation.state(ID);
  expect(state && unanswered(state).includes('p1')).toBe(!isDone);
});

test('where silence agrees, a reminder does not tell who has objected', async () => {
  const { circulation, vote } = await ballotTown({ consent: BY_SILENCE });
  await vote(ITEM, 'p1', { verfahren: 'objects' });
  const state = await circulation.state(ID);
  expect(state && unanswered(state)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
});
