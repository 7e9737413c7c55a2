import { expect, test } from 'vitest';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { publish } from '../../domain/gate/index.ts';
import { brokenLink, emptyLedger, publishedIn } from '../../domain/ledger/index.ts';
import { aRecord, at, meetingEntry, openItem, paperEntry } from '../../testing/factories.ts';
import { SEED } from '../../testing/ledger-steps.ts';
import { HASHER } from './hasher.ts';
import type { OpenLedger } from './open-ledger.ts';
import { takeIn, type Taken } from './take-in.ts';
import { ageFault } from './whole-ledger.ts';

const parts = {
  papers: [
    paperEntry('p1', { title: 'Verräterisch', publishedAt: '2026-06-01T08:00' }),
    paperEntry('p2', { publishedAt: '2026-06-01T08:00' }),
  ],
  meetings: [
    meetingEntry('m1', {
      status: 'held',
      start: '2026-06-02T18:00',
      resultsPublishedAt: '2026-06-03T08:00',
      agenda: [openItem('a1', { title: 'Geheimnis', resolution: 'Der Rat beschließt.' })],
    }),
  ],
};
const BEGINNING: OpenLedger = {
  ledger: emptyLedger('https://rat.stadt.example', SEED),
  states: new Map(),
  stateOf: () => undefined,
};

/** One publish after another: what the next one opens is what the last one left. */
function publishes(...steps: readonly (readonly [day: string, content: CouncilRecord])[]): Taken[] {
  const taken: Taken[] = [];
  let open = BEGINNING;
  for (const [day, content] of steps) {
    const shown = publish(content, at(`${day}T04:30+02:00`), publishedIn(open.ledger));
    const step = takeIn(open, shown, content);
    taken.push(step);
    open = { ledger: step.ledger, states: step.states, stateOf: (hash) => step.states.get(hash) };
  }
  return taken;
}
const away = (target: string, more: object = {}) => ({
  target,
  date: '2026-06-11',
  reason: 'Löschung',
  purge: true,
  ...more,
});

test('a withdrawal with purge forgets in the same publish, and finds nothing more in the next', () => {
  const content = aRecord({ ...parts, withdrawals: [away('/vorlagen/p1/')] });
  const [first, second, third] = publishes(
    ['2026-06-10', aRecord(parts)],
    ['2026-06-11', content],
    ['2026-06-12', content],
  );
  const hash = first?.ledger.objects.get('papers/p1')?.hash ?? '';
  expect(first?.states.get(hash)).toContain('Verräterisch');
  expect(second?.purged).toEqual(new Set([hash]));
  expect(JSON.stringify([...(second?.states ?? [])])).not.toContain('Verräterisch');
  expect(JSON.stringify(second?.ledger.log)).not.toMatch(/Verräterisch|vorlagen\/p1|papers\/p1/);
  expect(second?.record.tombstones).toEqual([
    { url: '/vorlagen/p1/', date: '2026-06-11', reason: 'Löschung' },
  ]);
  for (const { ledger } of [second!, third!]) {
    expect(brokenLink(ledger.log, HASHER)).toBeUndefined();
    expect(ageFault(ledger)).toBeUndefined();
  }
  expect(third?.purged).toEqual(new Set());
  expect(third?.changes).toEqual([]);
  expect(third?.ledger.log).toEqual(second?.ledger.log);
});

test('a purge that follows a plain withdrawal forgets what was kept until then', () => {
  const [, plain, purged] = publishes(
    ['2026-06-10', aRecord(parts)],
    ['2026-06-11', aRecord({ ...parts, withdrawals: [away('/vorlagen/p1/', { purge: false })] })],
    ['2026-06-12', aRecord({ ...parts, withdrawals: [away('/vorlagen/p1/')] })],
  );
  expect(JSON.stringify(plain?.ledger.log)).toContain('Verräterisch');
  expect(JSON.stringify(purged?.ledger.log)).not.toContain('Verräterisch');
  expect(purged?.purged.size).toBe(1);
});

test('a meeting takes its resolutions along, also into oblivion', () => {
  const content = aRecord({ ...parts, withdrawals: [away('/sitzungen/m1/')] });
  const [first, second] = publishes(['2026-06-10', aRecord(parts)], ['2026-06-11', content]);
  expect(first?.ledger.objects.get('resolutions/m1-a1')?.hash).toBeDefined();
  expect(second?.vanished).toEqual([]);
  expect(JSON.stringify(second?.ledger.log)).not.toMatch(/Geheimnis|m1/);
  expect(JSON.stringify([...(second?.states ?? [])])).not.toContain('Geheimnis');
  expect(second?.record.tombstones).toEqual([
    { url: '/sitzungen/m1/', date: '2026-06-11', reason: 'Löschung' },
    { url: '/beschluesse/m1-a1/', date: '2026-06-11', reason: 'Löschung' },
  ]);
});

test('a lost file stops nothing: it is reported, and a tombstone stands in', () => {
  const [, second] = publishes(
    ['2026-06-10', aRecord(parts)],
    ['2026-06-11', aRecord({ ...parts, papers: [] })],
  );
  expect(second?.vanished.map(({ id }) => id)).toEqual(['papers/p1', 'papers/p2']);
  expect(second?.record.tombstones.map(({ url, reason }) => [url, reason])).toEqual([
    ['/vorlagen/p1/', ''],
    ['/vorlagen/p2/', ''],
  ]);
  expect(second?.purged).toEqual(new Set());
});

test('earlier states of other things that name what was erased go too; the one that stands stays', () => {
  const naming = (papers: readonly string[]) =>
    aRecord({
      ...parts,
      meetings: [
        meetingEntry('m1', {
          status: 'held',
          start: '2026-06-02T18:00',
          agenda: [openItem('a1', { title: 'Geheimnis', papers })],
        }),
      ],
    });
  const content = {
    ...naming([]),
    withdrawals: aRecord({ withdrawals: [away('/vorlagen/p1/')] }).withdrawals,
  };
  const [first, second] = publishes(['2026-06-10', naming(['p1'])], ['2026-06-11', content]);
  const before = first?.ledger.objects.get('meetings/m1')?.hash ?? '';
  const after = second?.ledger.objects.get('meetings/m1')?.hash ?? '';
  expect(first?.states.get(before)).toContain('"p1"');
  expect(second?.purged.has(before)).toBe(true);
  expect(second?.states.has(after)).toBe(true);
});

test('heads of ballots stand in an entry of their own, once, behind what is new', () => {
  const content = aRecord(parts);
  const heads = [{ id: 'a'.repeat(26), head: '1'.repeat(64), state: 'open' } as const];
  const shown = publish(content, at('2026-06-10T04:30+02:00'), publishedIn(BEGINNING.ledger));
  const first = takeIn({ ...BEGINNING, heads }, shown, content);
  expect(first.ledger.log.map(({ kind }) => kind)).toEqual(['introduction', 'anchor']);
  expect(first.ledger.log.at(-1)?.anchors).toEqual(heads);
  expect(brokenLink(first.ledger.log, HASHER)).toBeUndefined();
  expect(ageFault(first.ledger)).toBeUndefined();
  const again: OpenLedger = {
    ...BEGINNING,
    ledger: first.ledger,
    stateOf: (hash) => first.states.get(hash),
    heads,
  };
  expect(takeIn(again, shown, content).ledger.log).toEqual(first.ledger.log);
});
