import path from 'node:path';
import { expect, test } from 'vitest';
import { instantOf, localTime } from '../domain/local-time.ts';
import { buildInstant } from './instant.ts';
import { buildOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

const site = { timeZone: 'Europe/Berlin', demo: true, demoNow: localTime('2027-03-08T10:00') } as Parameters<
  typeof buildInstant
>[1];

test('the defaults are content, dist and now', () => {
  expect(buildOptions([])).toEqual({
    content: path.resolve('content'),
    out: path.resolve('dist'),
    ledger: undefined,
    at: undefined,
    preview: false,
  });
  expect(buildOptions(['--preview']).preview).toBe(true);
  expect(buildInstant(undefined, { ...site, demo: false }, () => 42)).toBe(42);
});

test.each([
  [['--out', 'content/site'], 'liegen ineinander'],
  [['--content', '.', '--out', 'dist'], 'liegen ineinander'],
  [['--ledger', '/no/such/folder'], 'Diesen Ordner gibt es nicht'],
  [['--ziel', 'x'], 'Aufruf: npm run build'],
])('%j is refused with the remedy', (args, message) => {
  expect(() => buildOptions(args)).toThrow(UsageError);
  expect(() => buildOptions(args)).toThrow(message);
});

test('a neighbour whose name begins alike is another folder', () => {
  expect(buildOptions(['--content', 'content', '--out', 'content-site']).out).toBe(
    path.resolve('content-site'),
  );
});

test('--at is read as local time or with an offset, before the clock of the sample', () => {
  const berlin = instantOf(localTime('2027-03-08T10:00'), 'Europe/Berlin');
  expect(buildInstant('2027-03-08T10:00', site, () => 0)).toBe(berlin);
  expect(buildInstant('2027-03-08T09:00:00Z', site, () => 0)).toBe(berlin);
  expect(buildInstant(undefined, site, () => 0)).toBe(berlin);
  expect(() => buildInstant('morgen', site, () => 0)).toThrow('Das ist kein Zeitpunkt. Beispiele');
});
