import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { instant } from '../local-time.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { track, type Trackable } from './tracked.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hashOf = (text: string) => sha256(text).slice(0, 32);
const DAYS = ['2027-03-01T03:30:00.000Z', '2027-03-02T03:30:00.000Z', '2027-03-03T03:30:00.000Z'] as const;
const step = (ledger: Ledger, day: 0 | 1 | 2, made: readonly Trackable[]) =>
  track(ledger, '/oparl/', made, { at: instant(DAYS[day]), sha256 });
const empty = emptyLedger('https://rat.example', '0'.repeat(64));
const one = { id: '/oparl/a', content: 'eins' };
const other = { id: '/oparl/b', content: 'b' };

test('a line moves only when the content does', () => {
  const first = step(empty, 0, [one]);
  expect(step(first, 1, [one]).tracked).toEqual(first.tracked);
  expect(step(first, 1, [{ ...one, content: 'zwei' }]).tracked.get('/oparl/a')).toMatchObject({
    created: DAYS[0],
    modified: DAYS[1],
    sequence: 1,
  });
});

test('a line that comes to belong elsewhere knows it, and has not changed', () => {
  const first = step(empty, 0, [{ ...one, group: 'stadt' }, other]);
  const moved = step(first, 1, [
    { ...one, group: 'stadt dorf' },
    { ...other, group: 'dorf' },
  ]).tracked;
  const lineOf = (id: string) => first.tracked.get(id);
  expect(moved.get('/oparl/a')).toEqual({ ...lineOf('/oparl/a'), group: 'stadt dorf' });
  expect(moved.get('/oparl/b')).toEqual({ ...lineOf('/oparl/b'), group: 'dorf' });
  expect(step({ ...first, tracked: moved }, 2, [one, other]).tracked).toEqual(
    new Map([
      [
        '/oparl/a',
        { id: '/oparl/a', created: DAYS[0], modified: DAYS[0], sequence: 0, hash: hashOf('eins') },
      ],
      ['/oparl/b', lineOf('/oparl/b')],
    ]),
  );
  const changed = step({ ...first, tracked: moved }, 2, [{ ...one, content: 'zwei', group: 'dorf' }, other]);
  expect(changed.tracked.get('/oparl/a')).toMatchObject({ modified: DAYS[2], sequence: 1, group: 'dorf' });
});

test('what is made no more keeps its line without a hash, once; what comes back keeps its first instant', () => {
  const gone = step(step(empty, 0, [{ ...one, group: 'stadt' }]), 1, []);
  expect(gone.tracked.get('/oparl/a')).toEqual({
    id: '/oparl/a',
    created: DAYS[0],
    modified: DAYS[1],
    sequence: 1,
    group: 'stadt',
  });
  expect(step(gone, 2, []).tracked).toEqual(gone.tracked);
  expect(step(gone, 2, [one]).tracked.get('/oparl/a')).toMatchObject({
    created: DAYS[0],
    modified: DAYS[2],
    sequence: 2,
  });
});

test('what bears another prefix is left alone', () => {
  const both = track(step(empty, 0, [one]), 'termin:', [{ id: 'termin:x', content: 'x' }], {
    at: instant(DAYS[1]),
    sha256,
  });
  expect([...both.tracked.keys()]).toEqual(['/oparl/a', 'termin:x']);
  expect(both.tracked.get('/oparl/a')).toHaveProperty('hash');
});

test('the first time, the instants of the object hold, not its number of changes; later ones are new', () => {
  const known = {
    firstPublic: '2026-01-01T00:00:00.000Z',
    modified: '2026-02-01T00:00:00.000Z',
    sequence: 4,
  };
  const about = { id: 'meetings/x', type: 'Meeting', url: '/sitzungen/x/', ...known } as const;
  const old = { ...empty, objects: new Map([['meetings/x', about]]) };
  const first = step(old, 0, [{ ...one, object: 'meetings/x' }]);
  expect(first.tracked.get('/oparl/a')).toMatchObject({
    created: known.firstPublic,
    modified: known.modified,
    sequence: 0,
  });
  const later = step(first, 1, [one, { ...other, object: 'meetings/x' }]);
  expect(later.tracked.get('/oparl/b')).toMatchObject({ created: DAYS[1], modified: DAYS[1], sequence: 0 });
});

test('what no object tells holds the first time alone, too', () => {
  const since = '2026-02-01T00:00:00.000Z';
  const first = step(empty, 0, [
    { ...one, since },
    { ...other, since: undefined },
  ]);
  const times = ({ tracked }: Ledger) =>
    [...tracked.values()].map(({ created, modified }) => [created, modified]);
  expect(times(first)).toEqual([
    [since, since],
    [DAYS[0], DAYS[0]],
  ]);
  expect(times(step(step(empty, 0, [one]), 1, [one, { ...other, since }]))[1]).toEqual([DAYS[1], DAYS[1]]);
});
