import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { CONCERN_PREFIX, purge, track } from '../../domain/ledger/index.ts';
import { instant } from '../../domain/local-time.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import {
  changesFor,
  type EntryNotice,
  entryNoticeSchema,
  MOST_TOLD,
  NOTICES_KEPT,
  parseInterest,
} from '../../domain/subscriptions/index.ts';
import { indexOf } from '../../domain/view/index.ts';
import { suffixesOf } from '../../format/german/compounds.ts';
import { noticeWords } from '../../format/german/notice-words.ts';
import { HASHER } from '../../publishing/ledger/hasher.ts';
import {
  aRecord,
  at as instantAt,
  bodyEntry,
  closedItem,
  meetingEntry,
  openItem,
  organizationEntry,
  paperEntry,
} from '../../testing/factories.ts';
import { aHashedFile, ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aMadeDocument } from '../../testing/made-document.ts';
import { anOpenRecord } from '../../testing/open-data-site.ts';
import { aBody, aMeeting, anOpenItem, anOrganization, aPaper } from '../../testing/public-record.ts';
import { sampleCouncil } from '../../testing/sample-council.ts';
import { concernLines } from '../feeds/index.ts';
import { noticeFiles } from './index.ts';

const base = {
  bodies: [aBody('auental')],
  organizations: [anOrganization('rat', 'auental', { name: 'Rat' })],
  people: [
    {
      key: 'weber-ida',
      surname: 'Weber',
      givenName: 'Ida',
      memberships: [
        {
          id: 'm1',
          organization: 'rat',
          role: 'member',
          votingRight: true,
          endDate: calendarDate('2027-03-02'),
        },
      ],
    },
  ],
} as const satisfies Partial<PublicRecord>;
const at = (day: number) => instant(`2027-03-0${day}T04:30:00Z`);
const paper = aPaper('0012-2027', {
  title: 'Grundschule an der Turmstr. 5:\nneuer Zaun',
  reference: '0012/2027',
  body: 'auental',
  subjects: ['Schulen'],
  places: ['Turmstraße'],
  text: 'Der alte **Zaun** ist morsch.',
  files: [aHashedFile('/vorlagen/0012-2027/', 'plan', { title: 'Lageplan' })],
  consultations: [{ id: 'c1', organization: 'rat', role: 'decision', public: true }],
});
const scheduled = aMeeting('rat', '2027-03-12T18:00', {
  title: 'Sitzung des Rates',
  status: 'scheduled',
  agendaPublic: false,
});
const invited = {
  ...scheduled,
  status: 'invited',
  agendaPublic: true,
  agenda: [anOpenItem('a', { number: '1', title: 'Zaun der Schule', papers: [paper.key] })],
} as const;

type Keeper = ReturnType<typeof ledgerKeeper>;

/** What a build writes for the record with the ledger, whose lines of whom things concern it keeps, as a build does. */
function written(keeper: Keeper, record: PublicRecord): Map<string, string> {
  const index = indexOf(record);
  keeper.ledger = track(keeper.ledger, CONCERN_PREFIX, [...concernLines(index)], {
    at: record.at,
    sha256: HASHER.sha256,
  });
  const files = noticeFiles({ index, ledger: keeper.ledger, suffixes: suffixesOf });
  return new Map([...files].map(({ address, text }) => [address, text]));
}

/** Publishes each state on a day of its own, from the first of March on. */
function published(...states: readonly Partial<PublicRecord>[]) {
  const keeper = ledgerKeeper();
  let files = new Map<string, string>();
  for (const [day, parts] of states.entries()) {
    const record = anOpenRecord({ ...base, ...parts, at: at(day + 1) });
    keeper.take(record);
    files = written(keeper, record);
  }
  const notice = (number: number): EntryNotice =>
    entryNoticeSchema.parse(JSON.parse(files.get(`/protokoll/${number}/meldung.json`) ?? ''));
  return { keeper, files, notice };
}

const told = (notice: EntryNotice, ...texts: readonly string[]): string[] => {
  const interests = texts.flatMap((text) => parseInterest(text) ?? []);
  return changesFor(interests, notice.changes, noticeWords).map(({ object }) => object);
};

test('meldung.json', async () => {
  const { files } = published({}, { papers: [paper], meetings: [scheduled] });
  const text = files.get('/protokoll/2/meldung.json') ?? '';
  await expect(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`).toMatchFileSnapshot(
    'golden/meldung.json',
  );
});

test('what was there before is no news', () => {
  expect(published({ papers: [paper] }).notice(1)).toMatchObject({ number: 1, changes: [] });
});

describe('who hears of a change', () => {
  const days = [
    {},
    { papers: [paper], meetings: [scheduled] },
    { papers: [paper], meetings: [invited] },
    { meetings: [invited] },
  ];
  /** As it stood on the day of the entry itself. */
  const noticeOn = (day: number) => published(...days.slice(0, day)).notice(day);
  const [both, meeting] = [['meetings/2027-03-12-rat', 'papers/0012-2027'], ['meetings/2027-03-12-rat']];
  const key = 'papers/0012-2027';

  test.each([
    ['all', both],
    ['body:auental', both],
    ['organization:rat', both],
    ['place:turmstrasse', [key]],
    ['subject:schulen', [key]],
    ['paper:0012-2027', [key]],
    ['word:Turmstraße', [key]],
    ['word:Schule', [key]],
    ['word:morsch', [key]],
    ['word:0012/2027', [key]],
    ['word:Lageplan', [key]],
    ['word:Turm', []],
    ['organization:ra', []],
    ['person:weber-ida', both],
  ])('%s', (interest, expected) => {
    expect(told(noticeOn(2), interest).toSorted()).toEqual(expected);
  });

  test('who follows a paper hears of the meeting from its agenda on, who left the council no more', () => {
    expect(told(noticeOn(3), 'paper:0012-2027')).toEqual(meeting);
    expect(told(noticeOn(3), 'person:weber-ida')).toEqual([]);
    expect(told(noticeOn(3), 'organization:rat')).toEqual(meeting);
  });

  test('what is withdrawn concerns who followed it, and has no words of its own any more', () => {
    const { notice } = published(...days);
    expect(notice(4).changes).toMatchObject([{ kind: 'withdrawn', object: key, words: '' }]);
    for (const interest of ['paper:0012-2027', 'place:turmstrasse', 'organization:rat', 'body:auental'])
      expect(told(notice(4), interest)).toContain(key);
    expect(told(notice(2), 'all')).toEqual(meeting);
    expect(JSON.stringify([notice(2), notice(4)])).not.toMatch(/morsch|grundschul|lageplan/i);
  });

  test('several interests tell a change once', () => {
    expect(told(noticeOn(2), 'all', 'word:Schule', 'body:auental').toSorted()).toEqual(both);
  });
});

test('what is erased is told no more, and the entry keeps its hash', () => {
  const { keeper, notice } = published({}, { papers: [paper] });
  const { hash } = notice(2);
  keeper.ledger = purge(keeper.ledger, [{ object: 'papers/0012-2027', reason: 'Löschung' }]).ledger;
  const text = written(keeper, anOpenRecord({ ...base, at: at(3) })).get('/protokoll/2/meldung.json') ?? '';
  expect(entryNoticeSchema.parse(JSON.parse(text))).toMatchObject({ hash, changes: [] });
  expect(text).not.toMatch(/turm|0012/i);
});

test('an old entry says that it is past, and answers for ever', () => {
  const states = Array.from({ length: NOTICES_KEPT + 2 }, (_, day) => ({
    papers: [aPaper('p', { title: `Stand ${day}`, body: 'auental' })],
  }));
  const keeper = ledgerKeeper();
  let record = anOpenRecord(base);
  for (const state of states) keeper.take((record = anOpenRecord({ ...base, ...state, at: at(1) })));
  const files = written(keeper, record);
  const all = [...files.values()].map((text) => entryNoticeSchema.parse(JSON.parse(text)));
  expect(all.map(({ past, changes }) => [past === true, changes.length])).toEqual(
    states.map((_, at) => [at < 2, at < 2 ? 0 : 1]),
  );
});

test('an import is no news: more changes at once than anybody reads are not told', () => {
  const papers = Array.from({ length: MOST_TOLD + 1 }, (_, at) => aPaper(`p${at}`, { body: 'auental' }));
  const toldOf = (count: number) => {
    const { past, changes } = published({}, { papers: papers.slice(0, count) }).notice(2);
    return [past === true, changes.length];
  };
  expect([toldOf(MOST_TOLD), toldOf(MOST_TOLD + 1)]).toEqual([
    [false, MOST_TOLD],
    [true, 0],
  ]);
});

test('documents that were made anew are no news, however many, and hide none', () => {
  const papers = Array.from({ length: MOST_TOLD + 1 }, (_, at) => aPaper(`p${at}`, { body: 'auental' }));
  const documents = (bytes: string) =>
    papers.map(({ key }) => aMadeDocument(`papers/${key}`, `/vorlagen/${key}/`, { slug: 'vorlage', bytes }));
  const retitled = papers.with(0, { ...papers[0]!, title: 'Neuer Titel' });
  const { past, changes } = published(
    { papers, documents: documents('1') },
    { papers: retitled, documents: documents('2') },
  ).notice(2);
  expect([past, changes.map(({ object }) => object)]).toEqual([undefined, ['papers/p0']]);
});

test('what is not public, or not yet, is in none', () => {
  const keeper = ledgerKeeper();
  const meeting = meetingEntry('2027-03-12-rat', {
    organization: 'rat',
    start: '2027-03-12T18:00',
    invitation: { sentAt: '2027-03-05T09:00' },
    status: 'invited',
    agenda: [openItem('a', { title: 'Zaun' }), closedItem('b', { category: 'personnel' })],
  });
  const content = (papers: readonly string[]) =>
    aRecord({
      bodies: [bodyEntry('stadt')],
      organizations: [organizationEntry('rat', { body: 'stadt' })],
      meetings: [meeting],
      papers: papers.map((key) =>
        paperEntry(key, { title: `Kanarienvogel ${key}`, publishedAt: '2027-04-01T08:00' }, 'Kanarienvogel'),
      ),
    });
  keeper.publish(content([]), instantAt('2027-03-01T08:00:00Z'));
  const { shown } = keeper.publish(content(['p1']), instantAt('2027-03-06T08:00:00Z'));
  const files = [...written(keeper, shown).values()];
  expect(files).toHaveLength(2);
  expect(files.join('')).toContain('zaun');
  expect(files.join('')).not.toMatch(/kanarienvog|p1|personnel/i);
});

test('the notices of the sample council have their shape, and are the same bytes again', async () => {
  const bytes = async () => {
    const { record, ledger } = await sampleCouncil();
    const source = { index: indexOf(record), ledger, suffixes: suffixesOf };
    return [...noticeFiles(source)].map(({ text }) => text);
  };
  const [one, other] = [await bytes(), await bytes()];
  expect(one).toEqual(other);
  const notices = one.map((text) => entryNoticeSchema.parse(JSON.parse(text)));
  const changes = notices.flatMap((notice) => notice.changes);
  expect(changes.length).toBeGreaterThan(50);
  for (const { changes: of } of notices) expect(new Set(of.map(({ object }) => object)).size).toBe(of.length);
});
