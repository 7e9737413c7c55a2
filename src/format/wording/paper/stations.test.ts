import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { localTime } from '../../../domain/local-time.ts';
import { indexOf } from '../../../domain/view/index.ts';
import {
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
  aResolution,
} from '../../../testing/public-record.ts';
import { timelineOf } from './stations.ts';

const station = (organization: string, date: string | undefined, open = true) => ({
  id: `${organization}-${date}`,
  organization,
  role: 'preliminary' as const,
  public: open,
  ...(date !== undefined && { date: calendarDate(date) }),
});
const paper = aPaper('p', {
  consultations: [
    station('bau', '2027-01-10'),
    station('va', '2027-02-01', false),
    station('rat', '2027-04-01'),
    station('dorfrat', undefined),
  ],
});
const item = (more = {}) => [anOpenItem('a', { number: '7', papers: ['p'], ...more })];
const timeline = (...meetings: ReturnType<typeof aMeeting>[]) =>
  timelineOf(
    paper,
    indexOf(
      aPublicRecord({
        organizations: ['bau', 'va', 'rat', 'dorfrat'].map((key) =>
          anOrganization(key, 'samtgemeinde', { name: key }),
        ),
        papers: [paper],
        meetings,
        resolutions: [aResolution('2027-01-10-bau-a', 'bau', '2027-01-10')],
      }),
    ),
  );

describe('the way of a paper', () => {
  test('done with its result, behind closed doors, next and planned', () => {
    const held = aMeeting('bau', '2027-01-10T18:00', {
      agenda: item({ result: { outcome: 'recommended' } }),
    });
    expect(timeline(held)).toEqual([
      {
        state: 'done',
        title: 'bau',
        date: '2027-01-10',
        href: '/sitzungen/2027-01-10-bau/#top-a',
        meta: 'Vorberatung · TOP 7',
        result: { tone: 'yes', text: 'Empfohlen', href: '/beschluesse/2027-01-10-bau-a/' },
      },
      { state: 'nonpublic', title: 'va', date: '2027-02-01', meta: 'Vorberatung · nicht öffentlich' },
      { state: 'current', title: 'rat', date: '2027-04-01', meta: 'Vorberatung · geplant' },
      { state: 'planned', title: 'dorfrat', meta: 'Vorberatung · geplant' },
    ]);
  });

  test('approves minutes in the words of the agenda', () => {
    const agenda = item({ result: { outcome: 'approved' }, approvesMinutesOf: 'm0' });
    expect(timeline(aMeeting('bau', '2027-01-10T18:00', { agenda }))[0]?.result?.text).toBe('Genehmigt');
  });

  test('says so where nothing came of a plan', () => {
    expect(timeline()[0]).toEqual({
      state: 'planned',
      title: 'bau',
      date: '2027-01-10',
      meta: 'Vorberatung · geplant',
      note: 'Dazu ist keine öffentliche Beratung verzeichnet.',
    });
  });

  test.each([
    [{ status: 'cancelled' as const }, {}, 'Die Sitzung wurde abgesagt.'],
    [{ status: 'moved' as const }, {}, 'Die Sitzung wurde verlegt.'],
    [{}, { withdrawnAt: localTime('2027-01-10T18:05') }, 'Von der Tagesordnung abgesetzt.'],
    [{ resultsPublic: false }, {}, 'Das Ergebnis ist noch nicht veröffentlicht.'],
    [{}, {}, undefined],
  ])('says why there is no result: %j %j', (meeting, more, note) => {
    const [first] = timeline(aMeeting('bau', '2027-01-10T18:00', { agenda: item(more), ...meeting }));
    expect(first?.note).toBe(note);
    expect(first?.result).toBeUndefined();
  });
});
