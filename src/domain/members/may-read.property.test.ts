import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOST_WAYS, MUTANTS } from '../../testing/members/access/mutants.ts';
import { whatIsRead } from '../../testing/members/access/oracle.ts';
import { thingsOf } from '../../testing/members/access/things.ts';
import { type AccessWorld, accessWorld } from '../../testing/members/access/world.ts';
import { mayRead } from './may-read.ts';

type Rule = typeof mayRead;

/** Where a rule and the oracle differ, and how many triples of person, thing and day were held against each other. */
function compare(world: AccessWorld, rule: Rule, most = Number.POSITIVE_INFINITY, things = thingsOf(world)) {
  const differences: string[] = [];
  let triples = 0;
  for (const reader of world.readers) {
    for (const now of world.moments) {
      const hands = whatIsRead(world, reader, now);
      for (const [name, subject] of things) {
        triples += 1;
        const [said, meant] = [rule(reader, subject, world.facts, now), hands.get(name) ?? 'none'];
        if (said !== meant)
          differences.push(`${reader.person ?? 'nobody'} ${now} ${name}: ${said}, not ${meant}`);
        if (differences.length >= most) return { differences, triples };
      }
      for (const name of hands.keys()) if (!things.has(name)) differences.push(`${name} was not found`);
    }
  }
  return { differences, triples };
}

const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

test('person × thing × day: the rule says what the oracle does, 100,000 times and more', () => {
  let triples = 0;
  fc.assert(
    fc.property(anySeed, (seed) => {
      const compared = compare(accessWorld(seed), mayRead);
      triples += compared.triples;
      expect(compared.differences.slice(0, 5)).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(triples).toBeGreaterThanOrEqual(100_000);
});

const WORLDS = Array.from({ length: 400 }, (_, seed) => seed);

test.each(Object.entries(MUTANTS))('the oracle catches a rule by which %s', (_, wrong) => {
  expect(WORLDS.some((seed) => compare(accessWorld(seed), wrong, 1).differences.length > 0)).toBe(true);
});

test.each(Object.entries(LOST_WAYS))('the oracle catches a search by which %s', (_, lost) => {
  const found = WORLDS.some((seed) => {
    const world = accessWorld(seed);
    const things = thingsOf({ ...world, parts: lost(world.parts) });
    return compare(world, mayRead, 1, things).differences.some((words) => !words.endsWith('was not found'));
  });
  expect(found).toBe(true);
});

test('the made-up councils hold every reading, and most of what is asked for is refused', () => {
  const counts = { none: 0, view: 0, download: 0 };
  for (const seed of WORLDS.slice(0, 40)) {
    const world = accessWorld(seed);
    const subjects = [...thingsOf(world).values()];
    for (const reader of world.readers)
      for (const now of world.moments)
        for (const subject of subjects) counts[mayRead(reader, subject, world.facts, now)] += 1;
  }
  const all = counts.none + counts.view + counts.download;
  expect(counts.none / all).toBeGreaterThan(0.5);
  expect(counts.download / all).toBeGreaterThan(0.1);
  expect(counts.view).toBeGreaterThan(50);
});
