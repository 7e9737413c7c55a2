import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bases,
  dates,
  instantAt,
  moments,
  recordOf,
  structures,
  withdrawals,
} from '../../testing/arbitrary-record.ts';
import type { CouncilRecord } from '../council-record.ts';
import { NOTHING, nextChange, publish, type Published, remember } from '../gate/index.ts';
import { implementationPart } from '../gate/published.ts';
import type { Instant } from '../local-time.ts';
import { url } from '../url.ts';
import { isOverdue } from '../view/index.ts';
import { type Change, changesBetween } from './changes.ts';
import { schedule } from './schedule.ts';

const cases = fc.record({
  base: bases,
  structure: structures,
  when: dates,
  withdrawn: withdrawals,
  moment: moments,
  known: fc.option(moments),
});

const changesOf = (record: CouncilRecord, from: Instant, published: Published): Change[] =>
  changesBetween(record, schedule(record, published), from, Infinity);

test('property: the listed instants are those at which the public view changes, and no others', () => {
  fc.assert(
    fc.property(cases, ({ base, structure, when, withdrawn, moment, known }) => {
      const record = recordOf(base, structure, when, withdrawn);
      const from = instantAt(base, moment);
      const published = known === null ? NOTHING : remember(publish(record, instantAt(base, known)));
      const stepped: Instant[] = [];
      let next = nextChange(record, from, published);
      for (; next !== undefined; next = nextChange(record, next, published)) stepped.push(next);
      const listed = [...new Set(changesOf(record, from, published).map(({ at }) => at))];
      expect(listed).toEqual(stepped);
    }),
    { numRuns: 40 },
  );
});

test('property: each listed thing is absent just before its instant and there at it', () => {
  fc.assert(
    fc.property(cases, ({ base, structure, when, withdrawn, moment, known }) => {
      const record = recordOf(base, structure, when, withdrawn);
      const published = known === null ? NOTHING : remember(publish(record, instantAt(base, known)));
      for (const change of changesOf(record, instantAt(base, moment), published)) {
        expect(isShown(change, record, change.at, published), JSON.stringify(change)).toBe(true);
        expect(isShown(change, record, (change.at - 1) as Instant, published)).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});

test('property: everything that appears between two instants is listed', () => {
  fc.assert(
    fc.property(cases, moments, ({ base, structure, when, withdrawn, moment }, other) => {
      const record = recordOf(base, structure, when, withdrawn);
      const [from, to] = [instantAt(base, moment), instantAt(base, other)].sort((a, b) => a - b) as [
        Instant,
        Instant,
      ];
      const listed = new Set(changesOf(record, from, NOTHING).map(({ address }) => address));
      for (const address of shownAt(record, to, NOTHING)) {
        const comesAlong = address.endsWith('#umsetzung');
        if (!shownAt(record, from, NOTHING).has(address) && !comesAlong) expect(listed).toContain(address);
      }
    }),
    { numRuns: 30 },
  );
});

function isShown({ kind, address }: Change, record: CouncilRecord, at: Instant, published: Published) {
  const view = publish(record, at, published);
  if (kind === 'withdrawal') return view.tombstones.some((stone) => stone.url === address);
  if (kind === 'overdue')
    return view.resolutions.some((one) => url.resolution(one.key) === address && isOverdue(one));
  if (kind === 'portrait')
    return view.people.some((person) => url.person(person.key) === address && person.portrait !== undefined);
  return shownAt(record, at, published).has(address);
}

/** Addresses of the things shown that have a time of their own. */
function shownAt(record: CouncilRecord, at: Instant, published: Published): Set<string> {
  const own = new Set(
    record.resolutions.map(({ key, data }) =>
      data.kind === 'item' ? implementationPart(key) : url.resolution(key),
    ),
  );
  const shown = [...remember(publish(record, at, published)).keys()];
  return new Set(shown.filter((address) => !address.startsWith(url.resolutions) || own.has(address)));
}
