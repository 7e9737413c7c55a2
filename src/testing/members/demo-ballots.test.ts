import { expect, test } from 'vitest';
import { circulationIn } from '../../functions/members/circulation/circulation-in.ts';
import { verifyLog } from '../../verify/verify.ts';
import { enterBallots } from './demo-ballots.ts';
import { wholeFunction } from './whole-function.ts';

test('the sample has a ballot to vote in, and one whose results are waiting to be taken over', async () => {
  await using whole = await wholeFunction();
  await enterBallots(whole.parts);
  const circulation = circulationIn(whole.parts);
  const all = await circulation.all();
  const [open, over] = ['Winterdienst', 'Mensa'].map((word) =>
    all.find(({ ballot }) => ballot.title.startsWith(word)),
  );
  expect(all.map(({ phase }) => phase).toSorted()).toEqual(['closed', 'closed', 'closed', 'open']);
  expect([open?.phase, open?.ballot.items.map((item) => item.public)]).toEqual(['open', [true, true, false]]);
  expect(open?.ballot.eligible).toContainEqual({ person: 'petra-koelling', name: 'Petra Kölling' });
  expect(open?.standing.get('streusplitt')?.size).toBe(2);
  expect(over?.tally?.map(({ item, outcome, entitled }) => [item, outcome, entitled])).toEqual([
    ['spuelmaschine', 'adopted', 7],
    ['parkplatz', 'no-consent', 7],
  ]);
  for (const { ballot } of all) expect(verifyLog(await circulation.log(ballot.id)).faults).toEqual([]);
});

test('another council has none', async () => {
  await using whole = await wholeFunction({
    council: (council) => ({ ...council, facts: { ...council.facts, organization: new Map() } }),
  });
  await enterBallots(whole.parts);
  expect(await circulationIn(whole.parts).all()).toEqual([]);
});
