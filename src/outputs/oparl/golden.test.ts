import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { localTime } from '../../domain/local-time.ts';
import type { PublicFile, PublicRecord } from '../../domain/public-record.ts';
import {
  aBody,
  aClosedItem,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
  aResolution,
} from '../../testing/public-record.ts';
import { catalogueOf } from './catalogue.ts';
import { worldOf } from './world.ts';

const file = (id: string, title: string): PublicFile => ({
  id,
  title,
  name: `${id}.pdf`,
  url: `/sitzungen/2027-02-03-rat/${id}/${id}.pdf`,
  size: 1234,
});

const meeting = aMeeting('rat', '2027-02-03T18:00', {
  title: 'Sitzung des Rates',
  number: '7',
  end: localTime('2027-02-03T20:15'),
  location: 'rathaus',
  invitation: { sentAt: localTime('2027-01-20T09:00'), secondCall: false, file: file('f1', 'Einladung') },
  notice: { medium: 'board', firstDay: calendarDate('2027-01-21'), lastDay: calendarDate('2027-02-03') },
  agenda: [
    anOpenItem('a1', {
      number: '1',
      title: 'Radweg am Wehr',
      papers: ['0001-2027'],
      result: { outcome: 'approved', wording: 'mehrheitlich beschlossen' },
      resolution: 'Der Radweg wird gebaut.',
      vote: {
        method: 'roll-call',
        majority: 'simple',
        yes: 12,
        no: 3,
        abstain: 1,
        byFaction: [{ faction: 'gruene', yes: 4, no: 0, abstain: 0 }],
        byName: [{ person: 'muster-erika', choice: 'yes' }],
      },
      items: [anOpenItem('a2', { number: '1.1', title: 'Beleuchtung', subjects: ['Verkehr'] })],
    }),
    aClosedItem('n1', { number: '2', category: 'property' }),
  ],
});

const record: PublicRecord = aPublicRecord({
  bodies: [aBody('stadt', { name: 'Stadt Musterau', kind: 'town', ags: '03999001' })],
  organizations: [
    anOrganization('rat', 'stadt', { name: 'Rat' }),
    anOrganization('gruene', 'stadt', { name: 'Fraktion Grün', kind: 'faction' }),
  ],
  people: [
    {
      key: 'muster-erika',
      surname: 'Muster',
      givenName: 'Erika',
      title: 'Dr.',
      memberships: [
        { id: 'm1', organization: 'rat', role: 'chair', votingRight: true, onBehalfOf: 'gruene' },
      ],
    },
  ],
  locations: [
    { key: 'rathaus', name: 'Rathaus', street: 'Markt 1', postalCode: '29999', locality: 'Musterau' },
  ],
  meetings: [meeting],
  papers: [
    aPaper('0001-2027', {
      reference: '0001/2027',
      title: 'Radweg am Wehr',
      body: 'stadt',
      consultations: [{ id: 'c1', organization: 'rat', role: 'decision', public: true }],
    }),
  ],
  resolutions: [
    aResolution('2027-01-15-eilentscheidung', 'rat', '2027-01-15', {
      kind: 'urgent-decision',
      title: 'Sperrung des Steges',
      text: 'Der Steg wird gesperrt.',
      urgency: {
        reason: 'Gefahr im Verzug',
        decidedBy: 'Bürgermeisterin',
        membersToldOn: calendarDate('2027-01-16'),
      },
    }),
  ],
});

const STAMP = { created: '2027-01-20T09:00:00+01:00', modified: '2027-02-04T04:30:00+01:00' };
const world = worldOf(
  record,
  new Map([['/sitzungen/2027-02-03-rat/f1/f1.pdf', { text: 'Einladung' }]]),
  () => STAMP,
);
const objects = new Map([...catalogueOf(record)].map(({ path, make }) => [path, make(world)]));

test.each([
  'meeting/2027-02-03-rat',
  'paper/0001-2027',
  'person/muster-erika',
  'body/stadt',
  'file/f1',
  'resolution/2027-01-15-eilentscheidung',
])('%s is as it was', async (name) => {
  const json = `${JSON.stringify(objects.get(`/oparl/v1.1/${name}.json`), null, 2)}\n`;
  await expect(json).toMatchFileSnapshot(`golden/${name.replace('/', '-')}.json`);
});

test('a non-public item says no more than its category', () => {
  expect(objects.get('/oparl/v1.1/agendaitem/n1.json')).toEqual({
    id: 'https://rat.example/oparl/v1.1/agendaitem/n1.json',
    type: 'https://schema.oparl.org/1.1/AgendaItem',
    meeting: 'https://rat.example/oparl/v1.1/meeting/2027-02-03-rat.json',
    number: '2',
    order: 2,
    name: 'Grundstücksangelegenheit',
    public: false,
    web: 'https://rat.example/sitzungen/2027-02-03-rat/#top-n1',
    ...STAMP,
  });
});

test('a person with seats in several bodies names all of them, the first as OParl wants it', () => {
  const council = aPublicRecord({
    bodies: ['stadt', 'dorf', 'kreis'].map((key) => aBody(key)),
    organizations: [anOrganization('rat', 'stadt'), anOrganization('dorfrat', 'dorf')],
    people: ['dorfrat', 'rat', 'dorfrat'].map((last, position) => ({
      key: `p${position}`,
      surname: 'Muster',
      givenName: 'Erika',
      memberships: (position === 2 ? [last] : ['rat', last]).map((organization, seat) => ({
        id: `m${position}${seat}`,
        organization,
        role: 'member',
        votingRight: true,
      })),
    })),
  });
  const there = worldOf(council, new Map(), () => STAMP);
  const people = [...catalogueOf(council)].filter(({ segment }) => segment === 'person');
  const address = (key: string) => `https://rat.example/oparl/v1.1/body/${key}.json`;
  expect(
    people.map(({ make }) => make(there)).map((one) => [one['body'], one['ratsfenster:bodies']]),
  ).toEqual([
    [address('stadt'), [address('stadt'), address('dorf')]],
    [address('stadt'), undefined],
    [address('dorf'), undefined],
  ]);
});

test('minutes say themselves that they are a draft, alone and in their meeting; no other document says so', () => {
  const minutes = { status: 'draft' as const, file: file('f2', 'Niederschrift') };
  const council = { ...record, meetings: [{ ...meeting, minutes, files: [file('f3', 'Plan')] }] };
  const made = [...catalogueOf(council)].map((one) => one.make(worldOf(council, new Map(), () => STAMP)));
  const of = (end: string) => made.find(({ id }) => String(id).endsWith(end));
  expect(of('file/f2.json')).toHaveProperty('ratsfenster:status', 'draft');
  const whole = of('meeting/2027-02-03-rat.json');
  expect(whole?.['resultsProtocol']).toHaveProperty('ratsfenster:status', 'draft');
  for (const one of [of('file/f1.json'), of('file/f3.json'), whole?.['invitation']])
    expect(one).not.toHaveProperty('ratsfenster:status');
});

test('within its meeting an item does not name it, alone it does', () => {
  const whole = objects.get('/oparl/v1.1/meeting/2027-02-03-rat.json') ?? {};
  const [first] = whole['agendaItem'] as object[];
  const alone = objects.get('/oparl/v1.1/agendaitem/a1.json');
  expect(first).not.toHaveProperty('meeting');
  expect(alone).toEqual({ ...first, meeting: 'https://rat.example/oparl/v1.1/meeting/2027-02-03-rat.json' });
});
