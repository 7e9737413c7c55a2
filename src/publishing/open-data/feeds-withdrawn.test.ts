import { expect, test } from 'vitest';
import path from 'node:path';
import { calendarDate } from '../../domain/calendar-date.ts';
import { CONCERN_PREFIX, type Ledger, purge } from '../../domain/ledger/index.ts';
import { instant } from '../../domain/local-time.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { missingModule, textOf } from '../../testing/calendars/read-calendars.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import {
  NEWSBOAT,
  readWithFeedparser,
  readWithNewsboat,
  readWithRssParser,
} from '../../testing/feeds/read-feeds.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { anOpenRecord } from '../../testing/open-data-site.ts';
import {
  aBody,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aResolution,
} from '../../testing/public-record.ts';
import { missingServer } from '../../testing/web-servers.ts';
import { keepAddresses } from '../ledger/keep-addresses.ts';
import { writeFeeds } from './feeds.ts';

const missing = missingModule('feedparser', 'python3-feedparser') ?? missingServer(NEWSBOAT, 'newsboat');

const meeting = aMeeting('rat', '2027-03-12T18:00', {
  title: 'Geheimes Treffen',
  agenda: [anOpenItem('a', { subjects: ['Straßen'], papers: ['p1'] })],
});
const resolution = aResolution('b1', 'rat', '2027-03-02', { title: 'Geheimer Beschluss', papers: ['p1'] });
const anna = {
  key: 'anna',
  surname: 'Geheim',
  memberships: [{ id: 'm1', organization: 'gruppe', role: 'member', votingRight: true }],
} as const;
const motion = aPaper('p1', {
  body: 'auental',
  title: 'Geheime Vorlage',
  originatorPersons: ['anna'],
  originatorOrganizations: ['gruppe'],
  subjects: ['Haushalt'],
  consultations: [{ id: 'c1', organization: 'rat', role: 'decision', public: true }],
});
// A second thing of each subject, so that its feed is still there when the first is withdrawn.
const others = [aPaper('p2', { body: 'auental', subjects: ['Straßen', 'Haushalt'] })];
const base = {
  bodies: [aBody('auental')],
  organizations: [anOrganization('rat', 'auental'), anOrganization('gruppe', 'auental', { kind: 'faction' })],
};
const all = { meetings: [meeting], people: [anna], papers: [motion, ...others], resolutions: [resolution] };

/** A site that publishes each morning into a folder of its own. */
function aSite() {
  const keeper = ledgerKeeper();
  return {
    keeper,
    publish: async (day: number, parts: Partial<PublicRecord>, folder: string): Promise<Ledger> => {
      const record = anOpenRecord({ ...base, ...parts, at: instant(`2027-03-0${day}T04:30:00Z`) });
      keeper.take(record);
      keeper.ledger = await writeFeeds({ folder, record, ledger: keeper.ledger, texts: new Map() });
      // The pages themselves are not made here: what is remembered of the site are its feeds.
      const feeds = new Map([...keeper.ledger.urls].filter(([, { list }]) => list === true));
      const kept = await keepAddresses(folder, { ...keeper.ledger, urls: feeds }, record);
      keeper.ledger = { ...keeper.ledger, urls: new Map([...keeper.ledger.urls, ...kept.urls]) };
      return keeper.ledger;
    },
  };
}

async function withdrawn(parts: Partial<PublicRecord>, url: string) {
  const site = aSite();
  await using before = await temporaryFolder({});
  await site.publish(1, { ...all, meetings: [], papers: others, resolutions: [], people: [] }, before.dir);
  await site.publish(2, all, before.dir);
  const after = await temporaryFolder({});
  const stone = { url, date: calendarDate('2027-03-03'), reason: 'Enthielt Namen.' };
  await site.publish(3, { ...all, ...parts, tombstones: [stone] }, after.dir);
  return { ...site, after, at: (page: string) => path.join(after.dir, page, 'neues.atom') };
}

test.each<[string, Partial<PublicRecord>, string, string, string[]]>([
  [
    'meeting',
    { meetings: [] },
    '/sitzungen/2027-03-12-rat/',
    'eine Sitzung',
    ['gremien/rat', 'themen/strassen'],
  ],
  [
    'paper',
    { papers: others },
    '/vorlagen/p1/',
    'eine Vorlage',
    ['gremien/rat', 'fraktionen/gruppe', 'themen/haushalt', 'personen/anna'],
  ],
  [
    'resolution',
    { resolutions: [] },
    '/beschluesse/b1/',
    'ein Beschluss',
    ['gremien/rat', 'fraktionen/gruppe', 'personen/anna', 'vorlagen/p1'],
  ],
  ['person', { people: [] }, '/personen/anna/', 'Angaben zu einer Person', ['fraktionen/gruppe']],
])('the withdrawal of a %s reaches whom it concerned', async (_kind, parts, url, what, pages) => {
  const { after, at, keeper } = await withdrawn(parts, url);
  await using _ = after;
  const gone = [...keeper.ledger.objects.values()].find(({ hash }) => hash === undefined);
  expect(gone?.url).toBe(url);
  for (const page of ['', ...pages]) {
    const entries = await readWithRssParser(textOf(at(page)));
    const told = entries.filter(({ id }) => id.endsWith(gone?.id ?? '?'));
    expect([page, told.map(({ title }) => title)]).toEqual([page, [`Zurückgezogen: ${what}`]]);
    expect(textOf(at(page))).toContain('Grund: Enthielt Namen.');
  }
});

test('the feed of a withdrawn paper ends with one entry, which stays, and which readers read', async () => {
  const { after, at, publish } = await withdrawn({ papers: others }, '/vorlagen/p1/');
  await using _ = after;
  const file = at('vorlagen/p1');
  expect(textOf(file)).not.toContain('Geheim');
  const entries = await readWithRssParser(textOf(file));
  expect(entries).toEqual([
    {
      id: 'tag:rat.example,2027-03-03:zurueckgezogen/vorlagen/p1/',
      title: 'Zurückgezogen am 3. März 2027',
      at: '2027-03-07T23:00:00Z',
      url: 'https://rat.example/vorlagen/p1/',
    },
  ]);
  await using later = await temporaryFolder({});
  const stone = { url: '/vorlagen/p1/', date: calendarDate('2027-03-03'), reason: 'Enthielt Namen.' };
  await publish(4, { ...all, papers: others, tombstones: [stone] }, later.dir);
  expect(textOf(path.join(later.dir, 'vorlagen/p1/neues.atom'))).toBe(textOf(file));
});

test.skipIf(missing !== undefined)(`so do feedparser and newsboat (${missing ?? 'Debian'})`, async () => {
  const { after, at } = await withdrawn({ papers: others }, '/vorlagen/p1/');
  await using _ = after;
  const file = at('vorlagen/p1');
  const entries = await readWithRssParser(textOf(file));
  expect(entries).toHaveLength(1);
  expect(readWithFeedparser([file])).toEqual([entries]);
  expect(readWithNewsboat([file]).get(file)).toEqual(entries);
});

test('lines of the ledger move only with what they tell, and an erasure forgets them', async () => {
  const { after, keeper, publish } = await withdrawn({ papers: others }, '/vorlagen/p1/');
  await using _ = after;
  const lines = ({ tracked }: Ledger) => [...tracked].filter(([id]) => id.startsWith(CONCERN_PREFIX));
  const before = lines(keeper.ledger);
  const line = keeper.ledger.tracked.get(`${CONCERN_PREFIX}papers/p1`);
  expect(line).not.toHaveProperty('hash');
  expect(line?.group?.split(' ')).toContain('/personen/anna/');
  await publish(4, { ...all, papers: others }, after.dir);
  expect(lines(keeper.ledger)).toEqual(before);
  const forgotten = (object: string) => purge(keeper.ledger, [{ object, reason: 'Löschung' }]).ledger.tracked;
  expect(forgotten('papers/p1').has(`${CONCERN_PREFIX}papers/p1`)).toBe(false);
  const left = forgotten('people/anna').get(`${CONCERN_PREFIX}papers/p1`)?.group?.split(' ');
  expect(left).not.toContain('/personen/anna/');
  expect(left).toContain('/gremien/rat/');
});
