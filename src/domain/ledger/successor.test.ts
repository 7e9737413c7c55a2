import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { instant } from '../local-time.ts';
import type { PublicRecord } from '../public-record.ts';
import { aHashedFile, ledgerKeeper, SEED } from '../../testing/ledger-steps.ts';
import { aMeeting, anOrganization, aPaper, aPublicRecord, aResolution } from '../../testing/public-record.ts';
import { HASHER } from '../../publishing/ledger/hasher.ts';
import {
  brokenLink,
  type Change,
  changesOf,
  emptyLedger,
  publicObjects,
  publishedIn,
  withStandIns,
} from './index.ts';
import { SINCE_EVER } from '../gate/index.ts';

/** A record on a day of March 2027, at half past three in UTC. */
const on = (day: number, parts: Partial<PublicRecord>): PublicRecord => {
  const date = `2027-03-${String(day).padStart(2, '0')}`;
  return aPublicRecord({ at: instant(`${date}T03:30:00Z`), today: calendarDate(date), ...parts });
};
const iso = (day: number) => `2027-03-${String(day).padStart(2, '0')}T03:30:00.000Z`;
const hashOf = (record: PublicRecord) => HASHER.sha256(publicObjects(record)[0]?.json ?? '');
const stone = (url: string, day: number) => ({
  url,
  date: calendarDate(`2027-03-${String(day).padStart(2, '0')}`),
  reason: 'Datenschutz',
});

describe('a first publish', () => {
  const keeper = ledgerKeeper();
  const file = aHashedFile('/vorlagen/p1/', 'f1');
  const foreign = { id: 'f2', title: 'Fremd', url: 'https://alt.example/x.pdf' };
  const record = on(1, {
    papers: [aPaper('p1', { files: [file, foreign] })],
    organizations: [anOrganization('rat', 'stadt')],
  });
  const step = keeper.take(record);

  test('introduces what was there before', () => {
    expect(step.ledger.log.map(({ kind, at, sequence }) => ({ kind, at, sequence }))).toEqual([
      { kind: 'introduction', at: iso(1), sequence: 1 },
    ]);
    expect(step.changes).toEqual(changesOf(step.ledger.log[0]!));
    expect(step.changes.map(({ object, kind, words }) => ({ object, kind, words }))).toEqual([
      { object: 'organizations/rat', kind: 'published', words: [] },
      { object: 'papers/p1', kind: 'published', words: [] },
    ]);
    expect(step.changes[0]).not.toHaveProperty('files');
    expect(step.changes[0]).not.toHaveProperty('removed');
    expect(step.changes[1]).toEqual({
      kind: 'published',
      object: 'papers/p1',
      type: 'Paper',
      url: '/vorlagen/p1/',
      title: 'Vorlage p1',
      hash: HASHER.sha256(publicObjects(record)[1]!.json),
      files: [{ url: file.url, sha256: file.sha256 }],
      words: [],
    });
    expect(step.vanished).toEqual([]);
    expect(step.ledger.site).toBe('https://rat.example');
    expect(step.ledger.seed).toBe(SEED);
  });

  test('writes a line for each object, each address, each document of the site', () => {
    expect([...step.ledger.objects.values()]).toContainEqual({
      id: 'papers/p1',
      type: 'Paper',
      url: '/vorlagen/p1/',
      firstPublic: iso(1),
      modified: iso(1),
      sequence: 0,
      hash: step.changes[1]?.hash,
    });
    expect([...step.ledger.urls.values()]).toEqual([
      { url: '/gremien/rat/', since: iso(1), object: 'organizations/rat' },
      { url: '/vorlagen/p1/', since: iso(1), object: 'papers/p1' },
      { url: file.url, since: iso(1), object: 'papers/p1', file: 'f1', sha256: file.sha256 },
    ]);
    expect([...step.ledger.urls.keys()]).toEqual([...step.ledger.urls.values()].map(({ url }) => url));
    expect([...step.states]).toEqual(publicObjects(record).map(({ json }) => [HASHER.sha256(json), json]));
  });

  test('was there since ever; what comes later since its instant', () => {
    keeper.take(
      on(2, { ...record, at: instant('2027-03-02T03:30:00Z'), papers: [...record.papers, aPaper('p2')] }),
    );
    expect([...publishedIn(keeper.ledger)]).toEqual([
      ['/gremien/rat/', SINCE_EVER],
      ['/vorlagen/p1/', SINCE_EVER],
      [file.url, SINCE_EVER],
      ['/vorlagen/p2/', instant('2027-03-02T03:30:00Z')],
    ]);
    expect(publishedIn(emptyLedger('x', SEED)).size).toBe(0);
  });
});

test('what a second publish at the instant of the first adds was not there since ever', () => {
  const keeper = ledgerKeeper();
  keeper.take(on(1, { papers: [aPaper('p1'), aPaper('p2')] }));
  keeper.take(on(1, { papers: [aPaper('p1', { title: 'Neu' }), aPaper('p2'), aPaper('p3')] }));
  keeper.take(on(2, { papers: [aPaper('p1'), aPaper('p2'), aPaper('p3', { title: 'Neu' })] }));
  expect([...publishedIn(keeper.ledger)]).toEqual([
    ['/vorlagen/p1/', SINCE_EVER],
    ['/vorlagen/p2/', SINCE_EVER],
    ['/vorlagen/p3/', instant(iso(1))],
  ]);
});

test('where nothing changed, no entry is written and the lines stay', () => {
  const keeper = ledgerKeeper();
  const parts = {
    meetings: [aMeeting('rat', '2027-03-11T18:00')],
    papers: [aPaper('p1', { files: [aHashedFile('/vorlagen/p1/', 'f1')] })],
  };
  keeper.take(on(1, parts));
  const before = keeper.ledger;
  const step = keeper.take(on(2, parts));
  expect(step.changes).toEqual([]);
  expect(step.ledger).toEqual(before);
  expect(step.ledger.log).toBe(before.log);
  expect(ledgerKeeper().take(on(1, {})).ledger.log).toEqual([]);
});

test('the same steps give the same ledger', () => {
  const run = () => {
    const keeper = ledgerKeeper();
    keeper.take(on(1, { papers: [aPaper('p1')] }));
    keeper.take(on(2, { papers: [aPaper('p1', { title: 'Neu' })] }));
    return keeper.ledger;
  };
  expect(run()).toEqual(run());
});

describe('the life of an object', () => {
  const keeper = ledgerKeeper();
  const shown = { papers: [aPaper('p1')] };
  const changed = { papers: [aPaper('p1', { title: 'Neu' })] };
  const tell = (record: PublicRecord) => {
    const { changes, vanished } = keeper.take(record);
    return { changes, vanished, line: keeper.ledger.objects.get('papers/p1') };
  };
  const about = { object: 'papers/p1', type: 'Paper', url: '/vorlagen/p1/' };

  test('published, changed, withdrawn, restored, vanished', () => {
    keeper.take(on(1, {}));
    keeper.take(on(1, { bodies: [] }));
    expect(tell(on(2, shown)).line).toMatchObject({ firstPublic: iso(2), modified: iso(2), sequence: 0 });

    const two = tell(on(3, changed));
    expect(two.changes).toEqual([
      { kind: 'changed', ...about, title: 'Neu', hash: hashOf(on(3, changed)), words: ['Titel geändert'] },
    ]);
    expect(two.line).toMatchObject({
      firstPublic: iso(2),
      modified: iso(3),
      sequence: 1,
      hash: hashOf(on(3, changed)),
    });

    const three = tell(on(5, { tombstones: [stone('/vorlagen/p1', 4)] }));
    expect(three.changes).toEqual([{ kind: 'withdrawn', ...about, title: 'Neu', words: ['Datenschutz'] }]);
    expect(three.vanished).toEqual([]);
    expect(three.line).toEqual({
      id: 'papers/p1',
      type: 'Paper',
      url: '/vorlagen/p1/',
      firstPublic: iso(2),
      modified: iso(5),
      sequence: 2,
      withdrawn: { on: '2027-03-04', reason: 'Datenschutz' },
    });
    expect(tell(on(6, { tombstones: [stone('/vorlagen/p1/', 4)] })).changes).toEqual([]);

    const four = tell(on(7, changed));
    expect(four.changes).toEqual([
      { kind: 'restored', ...about, title: 'Neu', hash: hashOf(on(7, changed)), words: [] },
    ]);
    expect(four.line).toEqual({
      id: 'papers/p1',
      type: 'Paper',
      url: '/vorlagen/p1/',
      firstPublic: iso(2),
      modified: iso(7),
      sequence: 3,
      hash: hashOf(on(7, changed)),
    });

    const five = tell(on(8, {}));
    expect(five.changes).toEqual([{ kind: 'withdrawn', ...about, title: 'Neu', words: [] }]);
    expect(five.line).toMatchObject({ sequence: 4, withdrawn: { on: '2027-03-08', reason: '' } });
    expect(five.vanished).toEqual([five.line]);
    expect(tell(on(9, {}))).toMatchObject({ changes: [], vanished: [] });

    expect(keeper.ledger.log.map(({ kind }) => kind)).toEqual([
      'introduction',
      ...Array.from({ length: 4 }, () => 'publish'),
    ]);
    expect(keeper.ledger.urls.get('/vorlagen/p1/')).toEqual({
      url: '/vorlagen/p1/',
      since: iso(2),
      object: 'papers/p1',
      gone: '2027-03-08',
    });
    expect(brokenLink(keeper.ledger.log, HASHER)).toBeUndefined();
  });
});

test('a state that was purged is told as changed details', () => {
  const keeper = ledgerKeeper();
  keeper.take(on(1, { papers: [aPaper('p1')] }));
  keeper.states.clear();
  const { changes } = keeper.take(on(2, { papers: [aPaper('p1', { title: 'Neu' })] }));
  expect(changes.map(({ words }) => words)).toEqual([['Angaben geändert']]);
});

describe('what is withdrawn keeps the title', () => {
  const person = { key: 'muster', surname: 'Muster', givenName: 'Erika', memberships: [] };
  const parts = { people: [person], papers: [aPaper('p1')], organizations: [anOrganization('rat', 'stadt')] };
  const titles = (prepare: (keeper: ReturnType<typeof ledgerKeeper>) => void) => {
    const keeper = ledgerKeeper();
    keeper.take(on(1, parts));
    prepare(keeper);
    return keeper.take(on(3, {})).changes.map(({ title }) => title);
  };
  const forget = (keeper: ReturnType<typeof ledgerKeeper>) => {
    const log = keeper.ledger.log.map((entry) => ({
      ...entry,
      changes: entry.changes.map(({ digest }) => ({ digest, purged: 'x' })),
    }));
    keeper.ledger = { ...keeper.ledger, log };
  };

  test('under which the log told of it last', () => {
    expect(titles(() => undefined)).toEqual(['Gremium rat', 'Erika Muster', 'Vorlage p1']);
    expect(
      titles((keeper) => keeper.take(on(2, { ...parts, papers: [aPaper('p1', { title: 'Neu' })] }))),
    ).toEqual(['Gremium rat', 'Erika Muster', 'Neu']);
  });

  test('of its last state where the log was purged, and its id where that is gone too', () => {
    expect(titles(forget)).toEqual(['Gremium rat', 'Erika Muster', 'Vorlage p1']);
    expect(
      titles((keeper) => {
        forget(keeper);
        keeper.states.clear();
      }),
    ).toEqual(['organizations/rat', 'people/muster', 'papers/p1']);
  });
});

describe('documents', () => {
  const page = '/vorlagen/p1/';
  const paper = (...files: ReturnType<typeof aHashedFile>[]) => ({ papers: [aPaper('p1', { files })] });
  const [one, two] = [aHashedFile(page, 'f1'), aHashedFile(page, 'f2')];
  const told = ({ files, removed }: Change) => ({ files: files?.map(({ url }) => url), removed });

  test('are told when they are new, replaced, gone and back', () => {
    const keeper = ledgerKeeper();
    const tell = (day: number, parts: Partial<PublicRecord>) =>
      keeper
        .take(on(day, parts))
        .changes.filter(({ type }) => type === 'Paper')
        .map(told);
    expect(tell(1, paper(one))).toEqual([{ files: [one.url], removed: undefined }]);
    expect(tell(2, paper(one, two))).toEqual([{ files: [two.url], removed: undefined }]);
    const other = { ...two, sha256: 'f'.repeat(64) };
    expect(tell(3, paper(one, other))).toEqual([{ files: [two.url], removed: undefined }]);
    expect(keeper.ledger.urls.get(two.url)).toEqual({
      url: two.url,
      since: iso(2),
      object: 'papers/p1',
      file: 'f2',
      sha256: other.sha256,
    });
    expect(tell(4, paper(one))).toEqual([{ files: undefined, removed: [two.url] }]);
    expect(keeper.ledger.urls.get(two.url)).toMatchObject({ gone: '2027-03-04', sha256: other.sha256 });
    expect(tell(5, { papers: [aPaper('p1', { title: 'Neu', files: [one] })] })).toEqual([
      { files: undefined, removed: undefined },
    ]);
    expect(keeper.ledger.urls.get(two.url)).toMatchObject({ gone: '2027-03-04' });
    expect(tell(6, paper(one, other))).toEqual([{ files: [two.url], removed: undefined }]);
    expect(keeper.ledger.urls.get(two.url)).not.toHaveProperty('gone');
    expect(tell(7, {})).toEqual([{ files: undefined, removed: undefined }]);
    expect(tell(8, paper(one, other))).toEqual([{ files: [one.url, two.url], removed: undefined }]);
    expect(keeper.ledger.urls.get(one.url)).toMatchObject({ since: iso(1) });
  });

  test('of one paper are not taken for those of another', () => {
    const keeper = ledgerKeeper();
    const others = aPaper('p2', { files: [aHashedFile('/vorlagen/p2/', 'f1')] });
    keeper.take(on(1, { papers: [aPaper('p1', { files: [one] }), others] }));
    const { changes } = keeper.take(
      on(2, { papers: [aPaper('p1', { title: 'Neu', files: [one] }), others] }),
    );
    expect(changes.map(told)).toEqual([{ files: undefined, removed: undefined }]);
  });

  test('under another name lead there from the old one, also twice', () => {
    const keeper = ledgerKeeper();
    const named = (name: string) => ({ ...one, name, url: `${page}f1/${name}` });
    keeper.take(on(1, paper(one)));
    const { changes } = keeper.take(on(2, paper(named('plan.pdf'))));
    expect(changes.map(told)).toEqual([{ files: [`${page}f1/plan.pdf`], removed: [one.url] }]);
    const last = on(3, paper(named('lageplan.pdf')));
    keeper.take(last);
    expect(withStandIns(last, keeper.ledger).redirects).toEqual([
      { from: one.url, to: `${page}f1/lageplan.pdf` },
      { from: `${page}f1/plan.pdf`, to: `${page}f1/lageplan.pdf` },
    ]);
    const back = on(4, paper(one));
    keeper.take(back);
    expect(withStandIns(back, keeper.ledger).redirects).toEqual([
      { from: `${page}f1/plan.pdf`, to: one.url },
      { from: `${page}f1/lageplan.pdf`, to: one.url },
    ]);
    const gone = on(5, {});
    keeper.take(gone);
    const { redirects, tombstones } = withStandIns(gone, keeper.ledger);
    expect(redirects).toEqual([]);
    expect(tombstones.map(({ url }) => url)).toEqual([
      page,
      one.url,
      `${page}f1/plan.pdf`,
      `${page}f1/lageplan.pdf`,
    ]);
    expect([...keeper.ledger.urls.values()].some(({ movedTo }) => movedTo !== undefined)).toBe(false);
  });
});

describe('at every address where nothing stands', () => {
  test('a body that became another kind leads to its new address', () => {
    const keeper = ledgerKeeper();
    keeper.take(
      on(1, {
        organizations: [anOrganization('x', 'stadt', { kind: 'faction' }), anOrganization('y', 'stadt')],
      }),
    );
    const after = on(2, { organizations: [anOrganization('x', 'stadt'), anOrganization('y', 'stadt')] });
    const { changes } = keeper.take(after);
    expect(changes).toMatchObject([{ kind: 'changed', url: '/gremien/x/', words: ['Angaben geändert'] }]);
    expect(keeper.ledger.objects.get('organizations/x')?.url).toBe('/gremien/x/');
    expect(withStandIns(after, keeper.ledger)).toMatchObject({
      redirects: [{ from: '/fraktionen/x/', to: '/gremien/x/' }],
      tombstones: [],
    });
    const none = on(3, { organizations: [anOrganization('y', 'stadt')] });
    keeper.take(none);
    expect(withStandIns(none, keeper.ledger)).toMatchObject({
      redirects: [],
      tombstones: [
        { url: '/fraktionen/x/', date: '2027-03-03', reason: '' },
        { url: '/gremien/x/', date: '2027-03-03', reason: '' },
      ],
    });
  });

  test('a tombstone says since when and why, and goes when the thing is back', () => {
    const keeper = ledgerKeeper();
    const file = aHashedFile('/vorlagen/p1/', 'f1');
    const shown = on(1, { papers: [aPaper('p1', { files: [file] })] });
    keeper.take(shown);
    expect(withStandIns(shown, keeper.ledger)).toEqual(shown);
    const away = on(5, { tombstones: [stone('/vorlagen/p1/', 4)] });
    keeper.take(away);
    expect(withStandIns(away, keeper.ledger).tombstones).toEqual([
      stone('/vorlagen/p1/', 4),
      { url: file.url, date: '2027-03-05', reason: 'Datenschutz' },
    ]);
    const back = on(6, { papers: shown.papers });
    keeper.take(back);
    expect(withStandIns(back, keeper.ledger)).toEqual(back);
  });

  test('the content comes first, with its redirects as with its stones', () => {
    const keeper = ledgerKeeper();
    keeper.take(on(1, { papers: [aPaper('p1'), aPaper('p2')] }));
    const after = on(2, {
      papers: [aPaper('p2')],
      redirects: [{ from: '/vorlagen/p1', to: '/vorlagen/p2/' }],
    });
    keeper.take(after);
    expect(withStandIns(after, keeper.ledger)).toEqual(after);
  });

  test('parts of a page are remembered, but have no stand-in', () => {
    const keeper = ledgerKeeper();
    keeper.take(on(1, { meetings: [aMeeting('rat', '2027-03-11T18:00')] }));
    const none = on(2, {});
    keeper.take(none);
    expect([...keeper.ledger.urls.values()]).toEqual([
      {
        url: '/sitzungen/2027-03-11-rat/',
        since: iso(1),
        object: 'meetings/2027-03-11-rat',
        gone: '2027-03-02',
      },
      { url: '/sitzungen/2027-03-11-rat/#tagesordnung', since: iso(1) },
      { url: '/sitzungen/2027-03-11-rat/#ergebnisse', since: iso(1) },
    ]);
    expect(withStandIns(none, keeper.ledger).tombstones.map(({ url }) => url)).toEqual([
      '/sitzungen/2027-03-11-rat/',
    ]);
  });

  test('an address that nobody owns is gone', () => {
    const keeper = ledgerKeeper();
    const meetings = [aMeeting('rat', '2027-03-11T18:00')];
    keeper.take(on(1, { meetings }));
    const urls = new Map([...keeper.ledger.urls, ['/alt/', { url: '/alt/', since: iso(1) }]]);
    keeper.ledger = { ...keeper.ledger, urls };
    const later = on(2, { meetings });
    keeper.take(later);
    expect(withStandIns(later, keeper.ledger).tombstones).toEqual([
      { url: '/alt/', date: '2027-03-02', reason: '' },
    ]);
  });
});

describe('the resolutions of a meeting', () => {
  const meeting = aMeeting('rat', '2027-03-11T18:00');
  const of = (key: string, more: object = {}) =>
    aResolution(key, 'rat', '2027-03-11', { meeting: meeting.key, item: 'a1', ...more });
  const parts = {
    meetings: [meeting],
    resolutions: [
      of(`${meeting.key}-a1`),
      aResolution('eil', 'rat', '2027-03-11', { kind: 'urgent-decision' }),
    ],
  };

  test('go with it, for its reason', () => {
    const keeper = ledgerKeeper();
    keeper.take(on(12, parts));
    const after = on(14, {
      resolutions: parts.resolutions.slice(1),
      tombstones: [stone('/sitzungen/2027-03-11-rat', 13)],
    });
    const { changes, vanished } = keeper.take(after);
    expect(vanished).toEqual([]);
    expect(changes.map(({ object, words }) => [object, words])).toEqual([
      ['meetings/2027-03-11-rat', ['Datenschutz']],
      ['resolutions/2027-03-11-rat-a1', ['Datenschutz']],
    ]);
    expect(keeper.ledger.objects.get('meetings/2027-03-11-rat')?.withdrawn).toEqual({
      on: '2027-03-13',
      reason: 'Datenschutz',
    });
    expect(keeper.ledger.objects.get('resolutions/2027-03-11-rat-a1')?.withdrawn).toEqual({
      on: '2027-03-13',
      reason: 'Datenschutz',
      with: 'meetings/2027-03-11-rat',
    });
  });

  test('vanish by themselves where the meeting stays, and keep a reason of their own', () => {
    const keeper = ledgerKeeper();
    keeper.take(on(12, parts));
    const { vanished } = keeper.take(on(13, { meetings: [meeting] }));
    expect(vanished.map(({ id, withdrawn }) => [id, withdrawn])).toEqual([
      ['resolutions/2027-03-11-rat-a1', { on: '2027-03-13', reason: '' }],
      ['resolutions/eil', { on: '2027-03-13', reason: '' }],
    ]);
    keeper.take(on(14, parts));
    keeper.take(
      on(15, {
        tombstones: [
          stone('/sitzungen/2027-03-11-rat/', 15),
          { ...stone('/beschluesse/2027-03-11-rat-a1/', 14), reason: 'Irrtum' },
        ],
      }),
    );
    expect(keeper.ledger.objects.get('resolutions/2027-03-11-rat-a1')?.withdrawn).toEqual({
      on: '2027-03-14',
      reason: 'Irrtum',
    });
  });

  test('a paper that names the meeting does not go with it', () => {
    const keeper = ledgerKeeper();
    keeper.take(on(12, { papers: [aPaper('p1', { meeting: meeting.key } as object)] }));
    const { vanished } = keeper.take(on(13, { tombstones: [stone('/sitzungen/2027-03-11-rat/', 13)] }));
    expect(vanished.map(({ id }) => id)).toEqual(['papers/p1']);
  });
});
