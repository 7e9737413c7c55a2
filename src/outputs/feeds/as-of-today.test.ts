import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { localTime } from '../../domain/local-time.ts';
import type { PublicMeeting, PublicRecord, PublicResolution } from '../../domain/public-record.ts';
import type { Outcome } from '../../domain/schema/agenda-item.ts';
import { indexOf } from '../../domain/view/index.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { anOpenRecord } from '../../testing/open-data-site.ts';
import {
  aBody,
  aClosedItem,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aResolution,
} from '../../testing/public-record.ts';
import { instant } from '../../domain/local-time.ts';
import { asOfToday } from './as-of-today.ts';
import { htmlOf } from './html.ts';
import { toldChanges } from './told-changes.ts';

const base = {
  bodies: [aBody('auental')],
  organizations: [
    anOrganization('rat', 'auental', { name: 'Rat der Gemeinde Auental' }),
    anOrganization('bau', 'auental', { name: 'Bauausschuss', kind: 'committee' }),
    anOrganization('senioren', 'auental', { name: 'Seniorenvertretung', kind: 'advisory-board' }),
  ],
  locations: [{ key: 'rathaus', name: 'Rathaus', room: 'Ratssaal' }],
};

/** What is told today after each of these states of the record was published. */
function told(...states: Partial<PublicRecord>[]) {
  const keeper = ledgerKeeper();
  let record = anOpenRecord({ ...base, at: instant('2027-03-01T04:30:00Z') });
  keeper.take(record);
  for (const [day, parts] of states.entries()) {
    record = anOpenRecord({ ...base, ...parts, at: instant(`2027-03-0${day + 2}T04:30:00Z`) });
    keeper.take(record);
  }
  const index = indexOf(record);
  return [...toldChanges(index, keeper.ledger)].map((change) => asOfToday(change, index));
}

const ofResolution = (organization: string, more: Partial<PublicResolution>) =>
  told({ resolutions: [aResolution('b', organization, '2027-02-25', { title: 'Radweg', ...more })] })[0];

describe('a resolution', () => {
  test.each<[Outcome | undefined, string]>([
    ['approved', 'Beschluss des Bauausschusses, 25.02.2027: Radweg'],
    ['approved-amended', 'Beschluss des Bauausschusses, 25.02.2027: Radweg'],
    ['recommended', 'Empfehlung des Bauausschusses, 25.02.2027: Radweg'],
    ['recommended-amended', 'Empfehlung des Bauausschusses, 25.02.2027: Radweg'],
    ['not-recommended', 'Nicht empfohlen (Bauausschuss, 25.02.2027): Radweg'],
    ['rejected', 'Abgelehnt (Bauausschuss, 25.02.2027): Radweg'],
    ['referred', 'Verwiesen (Bauausschuss, 25.02.2027): Radweg'],
    ['postponed', 'Vertagt (Bauausschuss, 25.02.2027): Radweg'],
    ['noted', 'Zur Kenntnis genommen (Bauausschuss, 25.02.2027): Radweg'],
    ['withdrawn', 'Vor der Abstimmung zurückgezogen (Bauausschuss, 25.02.2027): Radweg'],
    [undefined, 'Neues Ergebnis (Bauausschuss, 25.02.2027): Radweg'],
  ])('with the outcome %s is called what it is', (outcome, title) => {
    const { outcome: _outcome, ...plain } = aResolution('b', 'bau', '2027-02-25', { title: 'Radweg' });
    const resolutions = [outcome === undefined ? plain : { ...plain, outcome }];
    expect(told({ resolutions })[0]?.title).toBe(title);
  });

  test.each<[string, Partial<PublicResolution>, string]>([
    ['rat', {}, 'Beschluss des Rates der Gemeinde Auental, 25.02.2027: Radweg'],
    ['senioren', {}, 'Beschluss (Seniorenvertretung, 25.02.2027): Radweg'],
    ['bau', { kind: 'circulation' }, 'Umlaufbeschluss des Bauausschusses, 25.02.2027: Radweg'],
    ['bau', { kind: 'urgent-decision' }, 'Eilentscheidung anstelle des Bauausschusses, 25.02.2027: Radweg'],
  ])('of %s, %o', (organization, more, title) =>
    expect(ofResolution(organization, { outcome: 'approved', ...more })?.title).toBe(title),
  );

  test('without a stated outcome is what its kind says', () => {
    const { outcome: _outcome, ...plain } = aResolution('b', 'bau', '2027-02-25', { title: 'Radweg' });
    const [change] = told({ resolutions: [{ ...plain, kind: 'circulation' }] });
    expect(change?.title).toBe('Umlaufbeschluss des Bauausschusses, 25.02.2027: Radweg');
  });

  test('tells outcome and vote, also where something changed', () => {
    const resolution = aResolution('b', 'bau', '2027-02-25', {
      outcome: 'recommended',
      vote: { method: 'open', majority: 'simple', yes: 7, no: 2, abstain: 0, byName: [] } as never,
    });
    const sentence = 'Bauausschuss, 25. Februar 2027: Mehrheitlich empfohlen (7 Ja, 2 Nein).';
    const [first, second] = told(
      { resolutions: [resolution] },
      { resolutions: [{ ...resolution, text: 'Neu gefasst' }] },
    );
    expect(first?.summary).toBe(sentence);
    expect(second?.summary).toBe(`Text geändert. ${sentence}`);
  });
});

describe('a meeting', () => {
  const scheduled: PublicMeeting = {
    ...aMeeting('bau', '2027-03-12T18:00', { title: 'Öffentliche Sitzung', status: 'scheduled' }),
    agendaPublic: false,
    agenda: [],
    location: 'rathaus',
  };
  const agenda = [
    anOpenItem('a', { number: '1', title: 'Eröffnung' }),
    aClosedItem('b', { number: '2', category: 'personnel' }),
  ];

  test('tells when and where it is', () => {
    const [told_] = told({ meetings: [scheduled] });
    expect(told_?.title).toBe(
      'Neuer Termin: Bauausschuss: Öffentliche Sitzung, Freitag, 12. März 2027, 18:00 Uhr',
    );
    expect(told_?.summary).toBe('Freitag, 12. März 2027, 18:00 Uhr, Rathaus, Ratssaal.');
  });

  test('lists its agenda, of what is not public the category alone', () => {
    const invited = { ...scheduled, status: 'invited', agendaPublic: true, agenda } as const;
    const [, published] = told({ meetings: [scheduled] }, { meetings: [invited] });
    expect(published?.title).toBe(
      'Tagesordnung veröffentlicht: Bauausschuss: Öffentliche Sitzung, 12.03.2027',
    );
    expect(published?.points).toEqual(['TOP 1: Eröffnung', 'TOP 2: Personalangelegenheit (nichtöffentlich)']);
    expect(published && htmlOf(published)).toBe(
      '<ul><li>Tagesordnung veröffentlicht</li></ul>' +
        '<p>Freitag, 12. März 2027, 18:00 Uhr, Rathaus, Ratssaal.</p>' +
        '<ul><li>TOP 1: Eröffnung</li><li>TOP 2: Personalangelegenheit (nichtöffentlich)</li></ul>',
    );
  });

  test('says that it was cancelled', () => {
    const [, cancelled] = told(
      { meetings: [scheduled] },
      { meetings: [{ ...scheduled, status: 'cancelled', start: localTime('2027-03-12T18:00') }] },
    );
    expect(cancelled?.summary).toContain('Die Sitzung ist abgesagt.');
  });
});

test('a paper tells its number, kind, summary and first station', () => {
  const paper = aPaper('p', {
    body: 'auental',
    title: 'Radweg',
    reference: '0012/2027',
    summary: 'Ein Radweg soll gebaut werden.',
    consultations: [
      { id: 'c', organization: 'bau', role: 'preliminary', public: true, date: calendarDate('2027-03-12') },
    ],
  });
  const [change] = told({ papers: [paper] });
  expect(change?.title).toBe('Neue Vorlage 0012/2027: Radweg');
  expect(change?.details).toEqual([
    'Beschlussvorlage 0012/2027.',
    'Ein Radweg soll gebaut werden.',
    'Erste Beratung: Bauausschuss (Vorberatung), 12. März 2027.',
  ]);
});

test('what has no more to tell stays as the log tells it', () => {
  const page = { key: 'ortsrecht', title: 'Ortsrecht', text: '' } as PublicRecord['pages'][number];
  expect(told({ pages: [page] })[0]?.summary).toBe('Neu auf der Website.');
});
