import { describe, expect, test } from 'vitest';
import { brokenLink, changesOf } from '../../domain/ledger/index.ts';
import { localTime } from '../../domain/local-time.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { aRecord, at, meetingEntry, paperEntry } from '../../testing/factories.ts';
import { aMadeDocument } from '../../testing/made-document.ts';
import { SEED } from '../../testing/ledger-steps.ts';
import { HASHER } from './hasher.ts';
import { openLedger } from './open-ledger.ts';
import { NO_PAST_DOCUMENTS } from './past-documents.ts';
import { simulatePast } from './simulate-past.ts';
import { ageFault } from './whole-ledger.ts';

const NOW = at('2026-06-15T12:00+02:00');
const record = aRecord({
  meetings: [
    meetingEntry('m1', { start: '2026-07-10T18:00' }),
    meetingEntry('m2', { start: '2026-05-01T18:00' }),
  ],
  papers: [
    paperEntry('p1', {
      publishedAt: '2026-06-10T08:00',
      files: [{ id: 'f1', title: 'Plan', file: 'plan.pdf' }],
    }),
    paperEntry('p2', { publishedAt: '2026-06-16T08:00' }),
  ],
});
const entryOf = ({ ledger }: ReturnType<typeof simulatePast>, id: string) =>
  ledger.log.find((entry) => changesOf(entry).some(({ object }) => object === id));

describe('the simulated past of a sample council', () => {
  const past = simulatePast(record, NOW, SEED, NO_PAST_DOCUMENTS);

  test('begins forty mornings ago with what was there', () => {
    expect(past.ledger.log[0]).toMatchObject({ kind: 'introduction', at: '2026-05-06T02:30:00.000Z' });
    expect(entryOf(past, 'meetings/m2')?.sequence).toBe(1);
  });

  test('shows a date on the morning of the day 32 days before, not one earlier', () => {
    expect(entryOf(past, 'meetings/m1')?.at).toBe('2026-06-08T02:30:00.000Z');
  });

  test('shows a paper on the morning after its time, and nothing of the future or of today', () => {
    expect(entryOf(past, 'papers/p1')?.at).toBe('2026-06-11T02:30:00.000Z');
    expect(entryOf(past, 'papers/p2')).toBeUndefined();
    expect(past.ledger.log).toHaveLength(3);
    const today = aRecord({ papers: [paperEntry('p3', { publishedAt: '2026-06-15T04:00' })] });
    expect(entryOf(simulatePast(today, NOW, SEED, NO_PAST_DOCUMENTS), 'papers/p3')).toBeUndefined();
  });

  test('keeps what was public on each morning that added to the log', () => {
    expect(past.past.map(({ at: morning }) => new Date(morning).toISOString())).toEqual(
      past.ledger.log.map((entry) => entry.at),
    );
    expect(past.past.map(({ papers }) => papers.length)).toEqual([0, 0, 1]);
  });

  test('goes on for a later moment, without another beginning', () => {
    const demo = { ...record, site: { ...record.site, demoNow: localTime('2026-06-15T12:00') } };
    const before = simulatePast(demo, NOW, SEED, NO_PAST_DOCUMENTS).ledger.log;
    const after = simulatePast(demo, at('2026-06-25T12:00+02:00'), SEED, NO_PAST_DOCUMENTS).ledger.log;
    expect(before).toEqual(past.ledger.log);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)?.at).toBe('2026-06-17T02:30:00.000Z');
  });

  test('is whole: chain, lines and states', () => {
    expect(brokenLink(past.ledger.log, HASHER)).toBeUndefined();
    expect(ageFault(past.ledger)).toBeUndefined();
    for (const { hash } of past.ledger.objects.values())
      expect(HASHER.sha256(past.states.get(hash ?? '') ?? '')).toBe(hash);
  });

  test('is the same each time', () => {
    const again = simulatePast(record, NOW, SEED, NO_PAST_DOCUMENTS);
    expect(again).toEqual(past);
    expect(JSON.stringify(again.ledger.log)).toBe(JSON.stringify(past.ledger.log));
  });

  test('keeps local time when the clocks change', () => {
    const spring = simulatePast(
      aRecord({
        meetings: [
          meetingEntry('m1', { start: '2026-04-30T18:00' }),
          meetingEntry('m2', { start: '2026-04-29T18:00' }),
        ],
      }),
      at('2026-04-10T12:00+02:00'),
      SEED,
      NO_PAST_DOCUMENTS,
    );
    expect(entryOf(spring, 'meetings/m2')?.at).toBe('2026-03-28T03:30:00.000Z');
    expect(entryOf(spring, 'meetings/m1')?.at).toBe('2026-03-29T02:30:00.000Z');
  });

  test('knows the bytes of documents', () => {
    const url = '/vorlagen/p1/f1/plan.pdf';
    const documents = new Map([[url, { id: 'f1', title: 'Plan', url, size: 7, sha256: 'a'.repeat(64) }]]);
    const { ledger } = simulatePast(record, NOW, SEED, { files: documents, madeOf: () => [] });
    expect(ledger.urls.get(url)).toEqual({
      url,
      since: '2026-06-11T02:30:00.000Z',
      object: 'papers/p1',
      file: 'f1',
      sha256: 'a'.repeat(64),
    });
    expect(past.ledger.urls.has(url)).toBe(false);
  });

  test('knows what would have been made of each morning', () => {
    const madeOf = ({ papers }: PublicRecord) =>
      papers.map(({ key }) => aMadeDocument(`papers/${key}`, `/vorlagen/${key}/`, { slug: 'vorlage' }));
    const { ledger, past: mornings } = simulatePast(record, NOW, SEED, { files: new Map(), madeOf });
    expect(ledger.urls.get('/vorlagen/p1/vorlage/')?.since).toBe('2026-06-11T02:30:00.000Z');
    expect(ledger.log.flatMap(changesOf).map(({ kind }) => kind)).not.toContain('documents');
    expect(mornings.map(({ documents }) => documents.length)).toEqual([0, 0, 1]);
  });
});

describe('a build without a ledger', () => {
  const open = (site: object) =>
    openLedger(undefined, aRecord({ ...record, site }), NOW, () => Promise.resolve(NO_PAST_DOCUMENTS));

  test('has no memory, which is not to be continued', async () => {
    const { ledger, states, folder, stateOf } = await open({});
    expect([ledger.log, ledger.urls.size, states.size, folder, stateOf('x')]).toEqual([
      [],
      0,
      0,
      undefined,
      undefined,
    ]);
  });

  test('of a sample has its past, the same each time', async () => {
    const sample = { demo: true, demoNow: '2026-06-15T12:00' };
    const [one, other, real] = await Promise.all([open(sample), open(sample), open({})]);
    expect(one.ledger.log).toHaveLength(3);
    expect(one.ledger).toEqual(other.ledger);
    expect(one.folder).toBeUndefined();
    const hash = one.ledger.objects.get('papers/p1')?.hash ?? '';
    expect(one.stateOf(hash)).toContain('"key":"p1"');
    expect(one.ledger.seed).toBe(real.ledger.seed);
  });
});

test('what is withdrawn now is in no entry of the past', () => {
  const withdrawals = [{ target: '/vorlagen/p1/', date: '2026-06-14', reason: 'Doppelt angelegt.' }];
  const content = { ...record, withdrawals: aRecord({ withdrawals }).withdrawals };
  const { ledger, states } = simulatePast(content, NOW, SEED, NO_PAST_DOCUMENTS);
  expect(ledger.log.length).toBeGreaterThan(0);
  expect(JSON.stringify([...ledger.log, ...states.values()])).not.toContain('/vorlagen/p1/');
});
