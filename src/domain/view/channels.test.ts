import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { aBody, anOrganization, aPaper, aPublicRecord, aTerm } from '../../testing/public-record.ts';
import {
  channelsOfBody,
  channelsOfOrganization,
  channelsOfPaper,
  channelsOfPerson,
  channelsOfPlace,
  channelsOfSubject,
  SITE_CHANNELS,
  webcalOf,
} from './channels.ts';
import { interestAt } from '../subscriptions/interest-at.ts';
import { indexOf } from './record-index.ts';

const seat = { id: 'm1', organization: 'rat', role: 'member', votingRight: true } as const;

describe('how a thing is followed', () => {
  it('is a calendar and a feed for the site, a body, a council and who sits there', () => {
    expect(SITE_CHANNELS).toEqual({
      anchor: 'alles',
      interest: { kind: 'all' },
      calendar: '/sitzungen/sitzungen.ics',
      feed: { atom: '/neues.atom', json: '/neues.json' },
    });
    expect(channelsOfBody(aBody('sg'))).toMatchObject({
      anchor: 'koerperschaft-sg',
      calendar: '/koerperschaften/sg/sitzungen.ics',
    });
    expect(channelsOfOrganization(anOrganization('rat', 'sg'))).toEqual({
      anchor: 'gremium-rat',
      interest: { kind: 'organization', key: 'rat' },
      calendar: '/gremien/rat/sitzungen.ics',
      feed: { atom: '/gremien/rat/neues.atom', json: '/gremien/rat/neues.json' },
    });
    expect(channelsOfPerson({ key: 'a', surname: 'A', memberships: [seat] }).calendar).toBe(
      '/personen/a/sitzungen.ics',
    );
  });

  it('is a feed alone where nothing meets', () => {
    const faction = channelsOfOrganization(anOrganization('spd', 'sg', { kind: 'faction' }));
    expect(faction).not.toHaveProperty('calendar');
    expect(faction.feed?.atom).toBe('/fraktionen/spd/neues.atom');
    expect(channelsOfPerson({ key: 'a', surname: 'A', memberships: [] })).not.toHaveProperty('calendar');
    expect(channelsOfSubject('schule').feed?.json).toBe('/themen/schule/neues.json');
    expect(channelsOfPlace('markt').feed?.atom).toBe('/orte/markt/neues.atom');
  });
});

it('a paper has a feed only in the current term', () => {
  const index = indexOf(aPublicRecord({ bodies: [aBody('sg')], terms: [aTerm('t', ['sg'], '2026-11-01')] }));
  const dated = (day: string) => aPaper('p', { body: 'sg', date: calendarDate(day) });
  expect(channelsOfPaper(dated('2026-11-01'), index).feed?.atom).toBe('/vorlagen/p/neues.atom');
  expect(channelsOfPaper(dated('2026-10-31'), index)).toEqual({
    anchor: 'vorlage-p',
    interest: { kind: 'paper', key: 'p' },
  });
});

it('a calendar opens in its program by another scheme', () => {
  expect(webcalOf('https://rat.example/a.ics')).toBe('webcal://rat.example/a.ics');
  expect(webcalOf('http://127.0.0.1:80/a.ics')).toBe('webcal://127.0.0.1:80/a.ics');
});

it('what is followed by mail is what stands at the page of the feed', () => {
  const index = indexOf(aPublicRecord({ bodies: [aBody('sg')], terms: [aTerm('t', ['sg'], '2026-11-01')] }));
  const all = [
    channelsOfBody(aBody('sg')),
    channelsOfOrganization(anOrganization('rat', 'sg')),
    channelsOfOrganization(anOrganization('spd', 'sg', { kind: 'faction' })),
    channelsOfPerson({ key: 'a', surname: 'A', memberships: [] }),
    channelsOfSubject('schule'),
    channelsOfPlace('markt'),
    channelsOfPaper(aPaper('p', { body: 'sg', date: calendarDate('2026-11-01') }), index),
  ];
  for (const { feed, interest } of all)
    expect(interestAt(feed?.atom.replace('neues.atom', '') ?? '')).toEqual(interest);
});
