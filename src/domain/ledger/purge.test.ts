import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { instant } from '../local-time.ts';
import type { PublicRecord } from '../public-record.ts';
import { Withdrawals } from '../schema/index.ts';
import { aHashedFile, ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aMeeting, aPaper, aPublicRecord, aResolution } from '../../testing/public-record.ts';
import { HASHER } from '../../publishing/ledger/hasher.ts';
import { brokenLink, changesOf, erasuresOf, purge } from './index.ts';

const on = (day: number, parts: Partial<PublicRecord>): PublicRecord => {
  const date = `2027-03-${String(day).padStart(2, '0')}`;
  return aPublicRecord({ at: instant(`${date}T03:30:00Z`), today: calendarDate(date), ...parts });
};
const DAY = (day: number) => calendarDate(`2027-03-${String(day).padStart(2, '0')}`);
const withdrawals = (...entries: object[]) =>
  Withdrawals.parse(
    entries.map((entry) => ({ date: '2027-03-04', reason: 'Löschung', purge: true, ...entry })),
  );
const secret = aHashedFile('/vorlagen/p1/', 'geheim', { title: 'Geheimer Plan' });
const kept = aHashedFile('/vorlagen/p1/', 'f2');
const p1 = aPaper('p1', { title: 'Verräterisch', files: [secret, kept] });
const p2 = aPaper('p2');

/** Published on day 1, another title on day 2, withdrawn on day 4. */
function withdrawn() {
  const keeper = ledgerKeeper();
  keeper.take(on(1, { papers: [p1, p2] }));
  keeper.take(on(2, { papers: [{ ...p1, title: 'Noch verräterischer' }, p2] }));
  keeper.take(
    on(4, { papers: [p2], tombstones: [{ url: '/vorlagen/p1/', date: DAY(4), reason: 'Löschung' }] }),
  );
  return keeper;
}

describe('an erasure is demanded', () => {
  const { ledger } = withdrawn();
  test.each<[string, object, object[]]>([
    ['of a page', { target: '/vorlagen/p1/' }, [{ object: 'papers/p1', reason: 'Löschung' }]],
    ['of a page without a slash', { target: '/vorlagen/p1' }, [{ object: 'papers/p1', reason: 'Löschung' }]],
    [
      'of a document, up to the day it went',
      { target: secret.url },
      [{ object: 'papers/p1', reason: 'Löschung', until: '2027-03-04' }],
    ],
    ['not of what was never public', { target: '/vorlagen/p9/' }, []],
    ['not before its day', { target: '/vorlagen/p1/', date: '2027-03-05' }, []],
    ['not without purge', { target: '/vorlagen/p1/', purge: false }, []],
    ['not where nobody spoke of purge', { target: '/vorlagen/p1/', purge: undefined }, []],
  ])('%s', (_name, entry, expected) => {
    expect(erasuresOf(withdrawals(entry), ledger, DAY(4))).toEqual(expected);
  });

  test('of a document that still stands up to today', () => {
    const keeper = ledgerKeeper();
    keeper.take(on(1, { papers: [p1] }));
    expect(erasuresOf(withdrawals({ target: secret.url }), keeper.ledger, DAY(9))).toEqual([
      { object: 'papers/p1', reason: 'Löschung', until: '2027-03-09' },
    ]);
  });

  test('of a part of a page by nobody', () => {
    const keeper = ledgerKeeper();
    keeper.take(on(1, { meetings: [aMeeting('rat', '2027-03-11T18:00')] }));
    const urls = new Map([['/alt/', { url: '/alt/', since: '2027-03-01T03:30:00.000Z' }]]);
    expect(erasuresOf(withdrawals({ target: '/alt/' }), { ...keeper.ledger, urls }, DAY(9))).toEqual([]);
  });

  test('of a meeting with the resolutions that went with it, and no others', () => {
    const meeting = aMeeting('rat', '2027-03-01T18:00');
    const keeper = ledgerKeeper();
    keeper.take(
      on(2, {
        meetings: [meeting, aMeeting('bau', '2027-03-01T18:00')],
        resolutions: [
          aResolution('a', 'rat', '2027-03-01', { meeting: meeting.key }),
          aResolution('b', 'bau', '2027-03-01', { meeting: '2027-03-01-bau' }),
        ],
      }),
    );
    const stone = (key: string) => ({ url: `/sitzungen/2027-03-01-${key}/`, date: DAY(4), reason: 'x' });
    keeper.take(on(4, { tombstones: [stone('rat'), stone('bau')] }));
    expect(erasuresOf(withdrawals({ target: `/sitzungen/${meeting.key}/` }), keeper.ledger, DAY(4))).toEqual([
      { object: `meetings/${meeting.key}`, reason: 'Löschung' },
      { object: 'resolutions/a', reason: 'Löschung' },
    ]);
  });
});

describe('after an erasure', () => {
  test('of nothing all is as it was', () => {
    const { ledger } = withdrawn();
    const left = purge(ledger, []);
    expect(left.ledger).toBe(ledger);
    expect(left.states).toEqual(new Set());
  });

  test('of an object the log has neither words, title, address nor keys of it, and the chain verifies', () => {
    const { ledger, states } = withdrawn();
    const keys = ledger.log.flatMap(({ changes }) =>
      changes.flatMap((sealed) =>
        'change' in sealed && sealed.change.object === 'papers/p1' ? [sealed.key] : [],
      ),
    );
    expect(keys).toHaveLength(3);
    const erased = purge(ledger, [{ object: 'papers/p1', reason: 'Löschung' }]);
    const text = JSON.stringify(erased.ledger.log);
    for (const trace of ['erräterisch', 'p1', 'eheim', secret.sha256 ?? '', kept.sha256 ?? '', ...keys])
      expect(text).not.toContain(trace);
    expect(text).toContain('Vorlage p2');
    expect(brokenLink(erased.ledger.log, HASHER)).toBeUndefined();
    expect(erased.ledger.log.map(({ hash }) => hash)).toEqual(ledger.log.map(({ hash }) => hash));
    expect(
      erased.ledger.log.map(({ changes }) =>
        changes.map((sealed) => ('purged' in sealed ? sealed.purged : '')),
      ),
    ).toEqual([['Löschung', ''], ['Löschung'], ['Löschung']]);
    expect(erased.states).toEqual(
      new Set([...states].filter(([, json]) => json.includes('erräterisch')).map(([hash]) => hash)),
    );
    expect(erased.states.size).toBe(2);
    expect(erased.ledger.urls).toEqual(ledger.urls);
    expect(erased.ledger.objects).toEqual(ledger.objects);
  });

  test('of an organization no withdrawn event names it; that of an erased meeting keeps its organizations', () => {
    const line = { created: '2027-03-01T03:30:00.000Z', modified: '2027-03-02T03:30:00.000Z', sequence: 1 };
    const [gone, stands] = [
      { id: 'termin:a', ...line, group: 'rat bau' },
      { id: 'termin:b', ...line, group: 'rat bau', hash: '0'.repeat(32) },
    ];
    const tracked = new Map([gone, stands].map((one) => [one.id, one]));
    const after = (object: string) =>
      purge({ ...ledgerKeeper().ledger, tracked }, [{ object, reason: 'Löschung' }]).ledger.tracked;
    expect([...after('organizations/bau').values()]).toEqual([{ ...gone, group: 'rat' }, stands]);
    expect(after('meetings/a')).toEqual(tracked);
  });

  test('of one object the earlier states of the others are kept', () => {
    const keeper = ledgerKeeper();
    keeper.take(on(1, { papers: [p1, p2] }));
    keeper.take(
      on(2, {
        papers: [
          { ...p1, title: 'Neu' },
          { ...p2, title: 'Neu' },
        ],
      }),
    );
    const { states } = purge(keeper.ledger, [{ object: 'papers/p1', reason: 'Löschung' }]);
    expect([...states].map((hash) => keeper.states.get(hash))).toEqual([
      expect.stringContaining('erräterisch'),
    ]);
  });

  test('a second time nothing is left to forget', () => {
    const { ledger } = withdrawn();
    const erasures = [{ object: 'papers/p1', reason: 'Löschung' }];
    const once = purge(ledger, erasures);
    const twice = purge(once.ledger, erasures);
    expect(twice.ledger).toEqual(once.ledger);
    expect(twice.states).toEqual(new Set());
  });

  test('of a document all is forgotten up to the day it went, and the state that stands now stays', () => {
    const keeper = ledgerKeeper();
    keeper.take(on(1, { papers: [{ ...p1, files: [kept] }] }));
    const plain = keeper.ledger.objects.get('papers/p1')?.hash ?? '';
    keeper.take(on(2, { papers: [p1] }));
    const leaking = keeper.ledger.objects.get('papers/p1')?.hash ?? '';
    keeper.take(on(4, { papers: [{ ...p1, files: [kept] }] }));
    keeper.take(on(5, { papers: [{ ...p1, files: [kept], text: 'Neu' }] }));
    const last = keeper.ledger.objects.get('papers/p1')?.hash ?? '';
    keeper.take(on(6, { papers: [{ ...p1, files: [kept] }] }));
    const erasures = erasuresOf(withdrawals({ target: secret.url }), keeper.ledger, DAY(6));
    const { ledger, states } = purge(keeper.ledger, erasures);
    expect(ledger.log.map((entry) => changesOf(entry).map(({ words }) => words))).toEqual([
      [],
      [],
      [],
      [['Text geändert']],
      [['Text geändert']],
    ]);
    expect(JSON.stringify(ledger.log)).not.toContain('eheim');
    expect(states).toEqual(new Set([leaking]));
    expect([plain, last].some((hash) => states.has(hash))).toBe(false);
    expect(brokenLink(ledger.log, HASHER)).toBeUndefined();
  });

  test('of two objects each has its own reason', () => {
    const { ledger } = withdrawn();
    const erased = purge(ledger, [
      { object: 'papers/p1', reason: 'Löschung' },
      { object: 'papers/p2', reason: 'Irrtum' },
    ]);
    expect(erased.ledger.log[0]?.changes.map((sealed) => ('purged' in sealed ? sealed.purged : ''))).toEqual([
      'Löschung',
      'Irrtum',
    ]);
    expect(changesOf(erased.ledger.log[0]!)).toEqual([]);
  });
});

describe('after the erasure of one document', () => {
  const erase = (ledger: ReturnType<typeof withdrawn>['ledger'], day: number) =>
    purge(ledger, erasuresOf(withdrawals({ target: secret.url }), ledger, DAY(day))).ledger;
  const without = { ...p1, files: [kept] };

  test('what is still public is told once more, on the day after and only once', () => {
    const keeper = ledgerKeeper();
    keeper.take(on(1, { papers: [p1, p2] }));
    keeper.take(on(4, { papers: [without, p2] }));
    keeper.ledger = erase(keeper.ledger, 4);
    expect(JSON.stringify(keeper.ledger.log)).not.toContain('geheim');
    expect(keeper.take(on(4, { papers: [without, p2] })).changes).toEqual([]);
    const { changes } = keeper.take(on(5, { papers: [without, p2] }));
    expect(changes).toMatchObject([
      { kind: 'changed', object: 'papers/p1', files: [{ url: kept.url, sha256: kept.sha256 }] },
    ]);
    expect(changes[0]?.words).toEqual(['Nach der Löschung eines Dokuments neu erfasst']);
    keeper.ledger = erase(keeper.ledger, 5);
    expect(keeper.take(on(6, { papers: [without, p2] })).changes).toEqual([]);
    expect(brokenLink(keeper.ledger.log, HASHER)).toBeUndefined();
  });

  test('nothing is told again where nothing was erased, and nothing of what is gone', () => {
    const keeper = withdrawn();
    keeper.ledger = purge(keeper.ledger, [{ object: 'papers/p1', reason: 'Löschung' }]).ledger;
    expect(keeper.take(on(7, { papers: [p2] })).changes).toEqual([]);
  });
});

test('an address that leads on demands no erasure of what still stands', () => {
  const keeper = ledgerKeeper();
  keeper.take(on(1, { papers: [p1] }));
  const renamed = { ...p1, files: [{ ...secret, url: '/vorlagen/p1/geheim/neu.pdf' }, kept] };
  keeper.take(on(2, { papers: [renamed] }));
  expect(keeper.ledger.urls.get(secret.url)?.movedTo).toBe('/vorlagen/p1/geheim/neu.pdf');
  expect(erasuresOf(withdrawals({ target: secret.url }), keeper.ledger, DAY(5))).toEqual([]);
});
