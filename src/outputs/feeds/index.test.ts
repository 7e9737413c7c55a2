import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { emptyLedger, type Ledger, type LedgerUrl, purge } from '../../domain/ledger/index.ts';
import { instant, localTime } from '../../domain/local-time.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { indexOf } from '../../domain/view/index.ts';
import { readWithRssParser } from '../../testing/feeds/read-feeds.ts';
import { aHashedFile, ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aMadeDocument } from '../../testing/made-document.ts';
import { anOpenRecord } from '../../testing/open-data-site.ts';
import { aBody, aMeeting, anOpenItem, anOrganization, aPaper, aTerm } from '../../testing/public-record.ts';
import { feedFiles, formerFeed, isFeed } from './index.ts';

const filesOf = (record: PublicRecord, ledger: Ledger): ReadonlyMap<string, string> =>
  new Map([...feedFiles(indexOf(record), ledger)].map(({ address, text }) => [address, text]));

const base = {
  bodies: [aBody('auental')],
  organizations: [anOrganization('rat', 'auental', { name: 'Rat' })],
  terms: [aTerm('2026', ['auental'], '2026-11-01', '2031-10-31')],
};
const at = (day: number) => instant(`2027-03-0${day}T04:30:00Z`);
const scheduled = aMeeting('rat', '2027-03-12T18:00', {
  title: 'Sitzung des Rates',
  status: 'scheduled',
  agendaPublic: false,
});
const invited = {
  ...scheduled,
  status: 'invited',
  agendaPublic: true,
  agenda: [anOpenItem('a', { number: '1' })],
} as const;
const paper = aPaper('0012-2027', {
  title: 'Radweg <Nord> & Süd',
  reference: '0012/2027',
  body: 'auental',
  date: calendarDate('2027-03-02'),
  subjects: ['Radverkehr'],
  consultations: [{ id: 'c1', organization: 'rat', role: 'decision', public: true }],
});
const plan = aHashedFile('/vorlagen/0012-2027/', 'plan', { title: 'Lageplan' });

/** A council that published on four days, and was there before. */
function fourDays() {
  const keeper = ledgerKeeper();
  const day = (number: number, parts: Partial<PublicRecord>) => {
    const record = anOpenRecord({ ...base, ...parts, at: at(number) });
    keeper.take(record);
    return record;
  };
  day(1, {});
  day(2, { meetings: [scheduled], papers: [paper] });
  day(3, { meetings: [invited], papers: [{ ...paper, files: [plan] }] });
  const added = {
    ...invited,
    agenda: [...invited.agenda, anOpenItem('b', { number: '2', addedAt: localTime('2027-03-04T09:00') })],
  };
  const record = day(4, { meetings: [added], papers: [{ ...paper, files: [plan] }] });
  return { keeper, day, record };
}

const titles = async (text: string | undefined) =>
  (await readWithRssParser(text ?? '')).map(({ title }) => title);

test.each(['neues.atom', 'neues.json'])('%s', async (name) => {
  const { keeper, record } = fourDays();
  await expect(filesOf(record, keeper.ledger).get(`/${name}`)).toMatchFileSnapshot(`golden/${name}`);
});

test('a document that was made anew is no news', () => {
  const { keeper, record, day } = fourDays();
  const before = filesOf(record, keeper.ledger);
  const documents = [aMadeDocument(`meetings/${scheduled.key}`, `/sitzungen/${scheduled.key}/`)];
  const { meetings, papers } = record;
  const after = day(5, { meetings, papers, documents });
  expect(keeper.ledger.log).toHaveLength(5);
  expect(filesOf(after, keeper.ledger)).toEqual(before);
});

test('each feed tells what concerns its page', async () => {
  const { keeper, record } = fourDays();
  const files = filesOf(record, keeper.ledger);
  const agenda = [
    'Tagesordnung ergänzt: Sitzung des Rates, 12.03.2027',
    'Tagesordnung veröffentlicht: Sitzung des Rates, 12.03.2027',
    'Neuer Termin: Sitzung des Rates, Freitag, 12. März 2027, 18:00 Uhr',
  ];
  const motion = ['Neues Dokument: Radweg <Nord> & Süd', 'Neue Vorlage 0012/2027: Radweg <Nord> & Süd'];
  expect(await titles(files.get('/vorlagen/0012-2027/neues.atom'))).toEqual(motion);
  expect(await titles(files.get('/themen/radverkehr/neues.atom'))).toEqual(motion);
  expect((await titles(files.get('/gremien/rat/neues.atom'))).toSorted()).toEqual(
    [...agenda, ...motion].toSorted(),
  );
});

test('what was there before the log is no news, and a feed without any is valid', async () => {
  const keeper = ledgerKeeper();
  const record = anOpenRecord({ ...base, meetings: [scheduled], at: at(1) });
  keeper.take(record);
  const text = filesOf(record, keeper.ledger).get('/neues.atom') ?? '';
  expect(await titles(text)).toEqual([]);
  expect(text).toContain('<updated>2027-03-01T04:30:00Z</updated>');
});

test('papers of the current term have a feed, those of earlier ones have none', () => {
  const withFeed = (date: string) => {
    const dated = anOpenRecord({ ...base, papers: [{ ...paper, date: calendarDate(date) }] });
    return filesOf(dated, emptyLedger('https://rat.example', '')).has('/vorlagen/0012-2027/neues.atom');
  };
  expect([withFeed('2026-10-31'), withFeed('2026-11-01')]).toEqual([false, true]);
});

test('a paper learns on which agenda it is, once, and what becomes of the meeting', async () => {
  const keeper = ledgerKeeper();
  const dealt = { ...invited, agenda: [anOpenItem('a', { papers: [paper.key] })] };
  const states: Partial<PublicRecord>[] = [
    { papers: [paper] },
    { papers: [paper], meetings: [scheduled] },
    { papers: [paper], meetings: [dealt] },
    { papers: [paper], meetings: [{ ...dealt, status: 'cancelled' }] },
    { papers: [paper], meetings: [dealt, aMeeting('rat', '2027-04-12T18:00', { agenda: dealt.agenda })] },
  ];
  let record = anOpenRecord(base);
  for (const [day, parts] of states.entries()) {
    record = anOpenRecord({ ...base, ...parts, at: at(day + 1) });
    keeper.take(record);
  }
  const told = filesOf(record, keeper.ledger);
  const ofPaper = await titles(told.get('/vorlagen/0012-2027/neues.atom'));
  expect(ofPaper.filter((title) => title.startsWith('Auf der'))).toEqual([
    expect.stringMatching(/^Auf der Tagesordnung: .*, 12\.04\.2027$/),
    'Auf der Tagesordnung: Sitzung des Rates, 12.03.2027',
  ]);
  expect(ofPaper).toContain('Sitzung abgesagt: Sitzung des Rates, 12.03.2027');
  expect(ofPaper.join()).not.toContain('Neuer Termin');
  expect((await titles(told.get('/neues.atom'))).join()).not.toContain('Auf der Tagesordnung');
});

test('a person learns what is new in an organization while they belong to it, in no archive', async () => {
  const keeper = ledgerKeeper();
  const seat = { id: 'm1', organization: 'rat', role: 'member', votingRight: true } as const;
  const people = [
    { key: 'anna', surname: 'Muster', memberships: [seat] },
    { key: 'bert', surname: 'Beispiel', memberships: [{ ...seat, endDate: calendarDate('2027-03-02') }] },
    { key: 'cora', surname: 'Vorbild', memberships: [] },
  ];
  const papers = Array.from({ length: 120 }, (_, number) =>
    aPaper(`p${number}`, { body: 'auental', consultations: paper.consultations }),
  );
  const states: Partial<PublicRecord>[] = [{}, { meetings: [scheduled] }, { meetings: [invited] }];
  let record = anOpenRecord(base);
  const build = (day: number, parts: Partial<PublicRecord>) => {
    record = anOpenRecord({ ...base, people, ...parts, at: at(day) });
    keeper.take(record);
    return filesOf(record, keeper.ledger);
  };
  const [, , files] = states.map((parts, day) => build(day + 1, parts));
  const called = 'Neuer Termin: Sitzung des Rates, Freitag, 12. März 2027, 18:00 Uhr';
  const agenda = 'Tagesordnung veröffentlicht: Sitzung des Rates, 12.03.2027';
  const ofPerson = (key: string) => titles(files?.get(`/personen/${key}/neues.atom`));
  expect(await ofPerson('anna')).toEqual([agenda, called]);
  expect(await ofPerson('bert')).toEqual([called]);
  expect(await ofPerson('cora')).toEqual([]);
  const many = build(4, { meetings: [invited], papers });
  expect([...many.keys()].filter((address) => address.startsWith('/personen/anna/'))).toHaveLength(2);
  expect(await titles(many.get('/personen/anna/neues.atom'))).toHaveLength(25);
});

test('what today tells is in no archive', () => {
  const keeper = ledgerKeeper();
  const record = (text: string, number: number) =>
    anOpenRecord({
      ...base,
      papers: Array.from({ length: 60 }, (_, count) =>
        aPaper(`p${count}`, { body: 'auental', title: 'Vorlage', summary: text }),
      ),
      at: at(number),
    });
  keeper.take(anOpenRecord({ ...base, at: at(1) }));
  keeper.take(record('Zuerst.', 2));
  const before = filesOf(record('Zuerst.', 2), keeper.ledger);
  const after = filesOf(record('Danach.', 2), keeper.ledger);
  expect(before.get('/neues.atom')).toContain('Zuerst.');
  expect(after.get('/neues.atom')).toContain('Danach.');
  for (const name of ['/neues/50.atom', '/neues/50.json']) expect(after.get(name)).toBe(before.get(name));
});

describe('what is withdrawn', () => {
  const stone = { url: '/vorlagen/0012-2027/', date: calendarDate('2027-03-05'), reason: 'Enthielt Namen.' };

  test('is not told again, only that it was withdrawn', async () => {
    const { keeper, day } = fourDays();
    const record = day(5, { meetings: [invited], tombstones: [stone] });
    const files = filesOf(record, keeper.ledger);
    expect([...files.values()].join('')).not.toMatch(/Radweg|Lageplan/);
    const told = await readWithRssParser(files.get('/neues.atom') ?? '');
    const papers = told.filter(({ id }) => id.endsWith('papers/0012-2027'));
    expect(papers).toHaveLength(1);
    expect(papers[0]).toMatchObject({
      title: 'Zurückgezogen: eine Vorlage',
      url: 'https://rat.example/vorlagen/0012-2027/',
    });
    expect(files.get('/neues.atom')).toContain('Grund: Enthielt Namen.');
  });

  test('is told again once it is back', async () => {
    const { keeper, day } = fourDays();
    day(5, { meetings: [invited], tombstones: [stone] });
    const record = day(6, { meetings: [invited], papers: [paper] });
    const all = await titles(filesOf(record, keeper.ledger).get('/vorlagen/0012-2027/neues.atom'));
    expect(all[0]).toBe('Wieder veröffentlicht: Radweg <Nord> & Süd');
    expect(all).toHaveLength(4);
  });

  test('a document loses its title', async () => {
    const { keeper, day } = fourDays();
    const record = day(5, { meetings: [invited], papers: [paper] });
    const text = filesOf(record, keeper.ledger).get('/vorlagen/0012-2027/neues.atom') ?? '';
    expect(text).not.toContain('Lageplan');
    expect(await titles(text)).toHaveLength(3);
  });

  test('of what was erased nothing is left, and the names of the others stay', async () => {
    const { keeper, day } = fourDays();
    const record = day(5, { meetings: [invited], tombstones: [stone] });
    const ids = async (ledger: Ledger) =>
      (await readWithRssParser(filesOf(record, ledger).get('/neues.atom') ?? '')).map(({ id }) => id);
    const before = await ids(keeper.ledger);
    const erased = purge(keeper.ledger, [{ object: 'papers/0012-2027', reason: 'Löschung' }]).ledger;
    expect(await ids(erased)).toEqual(before.filter((id) => !id.endsWith('papers/0012-2027')));
  });
});

test('a withdrawal takes its entry out of an archive and moves no other', async () => {
  const keeper = ledgerKeeper();
  const papers = Array.from({ length: 120 }, (_, number) =>
    aPaper(`p${number}`, { body: 'auental', title: `Vorlage Nr. ${number}` }),
  );
  const built = (day: number, parts: Partial<PublicRecord>) => {
    const record = anOpenRecord({ ...base, ...parts, at: at(day) });
    keeper.take(record);
    const files = filesOf(record, keeper.ledger);
    const lines = [...files.keys()].map((url) => [url, { url, since: '', list: true }] as const);
    keeper.ledger = { ...keeper.ledger, urls: new Map<string, LedgerUrl>([...keeper.ledger.urls, ...lines]) };
    return files;
  };
  built(1, {});
  const before = built(2, { papers });
  const stone = { url: '/vorlagen/p3/', date: calendarDate('2027-03-03'), reason: 'Irrtum.' };
  const after = built(3, { papers: papers.toSpliced(3, 1), tombstones: [stone] });
  const archives = (files: ReadonlyMap<string, string>) =>
    [...files.keys()].filter((address) => /^\/neues\/\d+\.atom$/.test(address));
  expect(archives(before)).toEqual(['/neues/50.atom', '/neues/100.atom']);
  expect(archives(after)).toEqual(archives(before));
  expect(after.get('/neues/100.atom')).toBe(before.get('/neues/100.atom'));
  const [were, are] = await Promise.all([before, after].map((files) => titles(files.get('/neues/50.atom'))));
  expect(are).toEqual(were?.filter((title) => title !== 'Neue Vorlage: Vorlage Nr. 3'));
  expect(after.get('/neues/100.atom')).toContain('<updated>2027-03-02T04:30:00Z</updated>');
});

test('however the log grows, ids and full archives stay as they are', async () => {
  // Each build changes some of the papers; the text tells the ledger that they changed.
  const builds = fc.array(fc.array(fc.nat(29), { maxLength: 30 }), { minLength: 2, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(builds, async (changed) => {
      const keeper = ledgerKeeper();
      const texts = Array.from({ length: 30 }, () => 0);
      let before: ReadonlyMap<string, string> = new Map();
      const ids = new Map<string, string>();
      for (const [step, numbers] of [[], ...changed].entries()) {
        for (const number of numbers) texts[number] = (texts[number] ?? 0) + 1;
        const papers = texts.map((count, number) =>
          aPaper(`p${number}`, { body: 'auental', text: String(count), consultations: paper.consultations }),
        );
        const record = anOpenRecord({ ...base, papers, at: instant(`2027-03-08T${10 + step}:00:00Z`) });
        keeper.take(record);
        const files = filesOf(record, keeper.ledger);
        for (const [address, text] of before)
          if (/\/neues\/\d/.test(address)) expect(files.get(address)).toBe(text);
        for (const { id, title, at: when } of await readWithRssParser(files.get('/neues.atom') ?? '')) {
          const told = `${title} ${when}`;
          expect(ids.get(id) ?? told).toBe(told);
          ids.set(id, told);
        }
        before = files;
        const urls = new Map(keeper.ledger.urls);
        for (const url of files.keys()) urls.set(url, { url, since: '', list: true });
        keeper.ledger = { ...keeper.ledger, urls };
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

describe('where a feed was', () => {
  const day = calendarDate('2027-03-08');
  const { site } = anOpenRecord();
  const address = '/themen/radverkehr/neues.atom';

  test('one last entry says that it ended', async () => {
    const atom = formerFeed(address, day, { site, tombstones: [] });
    expect(await readWithRssParser(atom)).toEqual([
      {
        id: 'tag:rat.example,2027-03-08:beendet/themen/radverkehr/',
        title: 'Dieser Feed ist beendet, 8. März 2027',
        at: '2027-03-07T23:00:00Z',
        url: 'https://rat.example/themen/radverkehr/',
      },
    ]);
    expect(atom).toContain('<id>https://rat.example/themen/radverkehr/neues.atom</id>');
    expect(atom).toContain('Diesen Feed gibt es seit dem 8. März 2027 nicht mehr.');
    expect(formerFeed(address, day, { site, tombstones: [] })).toBe(atom);
  });

  test('the withdrawal of its page and the reason', async () => {
    const stone = { url: '/vorlagen/0012-2027/', date: day, reason: 'Enthielt Namen.' };
    const json = formerFeed('/vorlagen/0012-2027/neues.json', day, { site, tombstones: [stone] });
    expect(JSON.parse(json)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      expired: true,
      feed_url: 'https://rat.example/vorlagen/0012-2027/neues.json',
      items: [
        {
          id: 'tag:rat.example,2027-03-08:zurueckgezogen/vorlagen/0012-2027/',
          title: 'Zurückgezogen am 8. März 2027',
          summary: 'Grund: Enthielt Namen. Dieser Feed ist beendet. Bitte kündigen Sie das Abonnement.',
        },
      ],
    });
  });

  test('an archive is empty, and other data are no feed', async () => {
    const archive = formerFeed('/themen/radverkehr/neues/50.atom', day, { site, tombstones: [] });
    expect(await titles(archive)).toEqual([]);
    expect(['/neues.json', '/a/neues/5.json', '/a/daten.json', '/a/neues.html'].map(isFeed)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
