import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTold } from './records/spans.ts';
import { citizenOf } from '../../testing/subscribe/citizen.ts';
import { memorySlots } from '../../testing/members/memory-slots.ts';
import {
  type SampleSubscribe,
  sampleSubscribe,
  subscribersOf,
} from '../../testing/subscribe/sample-subscribe.ts';

const DAY = 86_400_000;
const TOPICS = ['place:deich', 'organization:bauausschuss', 'subject:radverkehr'] as const;

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('publish' as const), topics: fc.subarray([...TOPICS]) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('round' as const), stopAfter: fc.integer({ min: 0, max: 40 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('day' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('choose' as const),
      who: fc.integer({ min: 0, max: 2 }),
      topics: fc.subarray([...TOPICS], { minLength: 1 }),
      frequency: fc.constantFrom('sofort' as const, 'taeglich' as const),
    }),
  },
);

/** A round in which the store goes away after so many writes, as where the process is killed. */
async function stoppedRound(town: SampleSubscribe, writes: number): Promise<void> {
  const put = town.slots.put.bind(town.slots);
  let left = writes;
  town.slots.put = (key, body) => ((left -= 1) < 0 ? Promise.reject(new Error('killed')) : put(key, body));
  await town.round().catch(() => undefined);
  town.slots.put = put;
}

test('each subscriber gets exactly the changes that match, each once, whatever stops in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const town = sampleSubscribe({}, memorySlots());
      const wanted: string[][] = [[], [], []];
      await Promise.all(
        [0, 1, 2].map((who) =>
          town.office.subscriptions.save(
            `p${who}@example.org`,
            { interests: [TOPICS[who] as string], frequency: who === 2 ? 'taeglich' : 'sofort' },
            0,
          ),
        ),
      );
      await town.round();
      for (const one of steps) {
        if (one.do === 'publish') {
          const headline = `Nr-${town.site.notices.size + 1}-x`;
          town.publish([{ headline, concerns: one.topics }]);
        } else if (one.do === 'round') await stoppedRound(town, one.stopAfter);
        else if (one.do === 'day') town.clock.now += DAY;
        else {
          // choices are compared with what was told: all that was published is told before
          town.clock.now += DAY;
          await town.round();
          await note(town, wanted);
          const { interests: _, ...owner } = (await subscriberOf(town, one.who)) as {
            id: string;
            interests: unknown;
          };
          const choice = { interests: one.topics, frequency: one.frequency };
          await town.office.subscriptions.change(owner.id, choice, await town.office.entries.begun());
        }
      }
      town.clock.now += 2 * DAY;
      await town.round();
      town.clock.now += DAY;
      await town.round();
      await note(town, wanted);
      for (const who of [0, 1, 2]) expect(toldTo(town, who)).toEqual(wanted[who]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

const subscriberOf = async (town: SampleSubscribe, who: number) => {
  for (const subscription of await subscribersOf(town))
    if ((await town.office.seal.open(subscription.sealed, subscription.id)) === `p${who}@example.org`)
      return subscription;
  throw new Error('nobody');
};

/** What each wants of what was published so far, by the plain rule. */
async function note(town: SampleSubscribe, wanted: string[][]): Promise<void> {
  for (const who of [0, 1, 2]) {
    const subscription = await subscriberOf(town, who);
    for (const [number, { changes }] of town.site.notices)
      for (const { headline, concerns } of changes)
        if (
          !seen(town).has(`${who} ${headline}`) &&
          (isTold(subscription, 'sofort', number) || isTold(subscription, 'taeglich', number)) &&
          concerns.some((topic) => subscription.interests.includes(topic))
        )
          wanted[who]?.push(headline);
    for (const { changes } of town.site.notices.values())
      for (const { headline } of changes) seen(town).add(`${who} ${headline}`);
  }
}

const seenOf = new WeakMap<SampleSubscribe, Set<string>>();
function seen(town: SampleSubscribe): Set<string> {
  const known = seenOf.get(town) ?? new Set<string>();
  seenOf.set(town, known);
  return known;
}

/** Headlines in the order in which they were sent. */
const toldTo = ({ mails }: SampleSubscribe, who: number): string[] =>
  mails
    .filter(({ to }) => to === `p${who}@example.org`)
    .flatMap(({ text }) => text.match(/^Nr-\d+-x$/gm) ?? [])
    .toSorted((a, b) => Number(a.split('-')[1]) - Number(b.split('-')[1]));

test("a day's mails that were stopped in the middle are finished on the next day", async () => {
  const town = sampleSubscribe({}, memorySlots());
  const wish = { interests: [TOPICS[0]], frequency: 'taeglich' as const };
  for (const who of [0, 1]) await town.office.subscriptions.save(`p${who}@example.org`, wish, 0);
  await town.round();
  town.publish([{ headline: 'Nr-1-x', concerns: [TOPICS[0]] }]);
  town.clock.now += DAY;
  // begun, done, the day's range, and half of the first mail
  await stoppedRound(town, 4);
  town.clock.now += DAY;
  await town.round();
  expect([toldTo(town, 0), toldTo(town, 1)]).toEqual([['Nr-1-x'], ['Nr-1-x']]);
});

test('a mail that may have arrived is never sent again', async () => {
  const town = sampleSubscribe();
  await citizenOf(town).subscribe('anna@example.org', ['all']);
  town.server.answer = () => ({ outcome: 'doubtful', reason: 'ENOREPLY' });
  town.publish([{ headline: 'Neu' }]);
  for (let number = 0; number < 5; number += 1) {
    await town.round();
    town.clock.now += DAY;
  }
  expect(town.mails.filter(({ subject }) => subject === 'Mittelaue: Neu')).toHaveLength(1);
});
