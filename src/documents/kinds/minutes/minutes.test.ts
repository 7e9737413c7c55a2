import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import type { PublicMeeting, PublicVote } from '../../../domain/public-record.ts';
import { localTime } from '../../../domain/local-time.ts';
import { indexOf } from '../../../domain/view/index.ts';
import {
  aBody,
  aClosedItem,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPublicRecord,
  aTerm,
} from '../../../testing/public-record.ts';
import { NI_NKOMVG } from '../../../domain/profiles/ni-nkomvg.ts';
import { assumedSentence } from '../../../format/wording/minutes/quorum-words.ts';
import { documentHtml } from '../../html/index.ts';
import { fullMinutesOf, type ItemSaid, minutesOf, plannedMinutes } from './index.ts';

const vote = (more: Partial<PublicVote> = {}): PublicVote => ({
  method: 'open',
  majority: 'simple',
  yes: 12,
  no: 1,
  abstain: 0,
  present: 13,
  byFaction: [],
  byName: [],
  ...more,
});
const approved = { status: 'approved', approvedOn: calendarDate('2027-02-25') } as const;

const meetingWith = (more: Partial<PublicMeeting> = {}) =>
  aMeeting('rat', '2026-12-10T19:00', {
    present: 13,
    minutes: {
      ...approved,
      chair: 'muster',
      secretary: 'Gerda Gast',
      openedAt: localTime('2026-12-10T19:03'),
    },
    agenda: [
      anOpenItem('a1', {
        number: '1',
        title: 'Haushalt',
        minutes: 'Es wird **lange** beraten.',
        result: { outcome: 'approved' },
        vote: vote(),
        resolution: 'Der Rat beschließt.',
      }),
      aClosedItem('c1', { number: '2', category: 'personnel' }),
    ],
    ...more,
  });

function worldOf(meeting: PublicMeeting, { profile = 'rp-gemo', others = [] as PublicMeeting[] } = {}) {
  const record = aPublicRecord({
    bodies: [aBody('au', { profile, statutorySizes: [{ organization: 'rat', term: 't1', members: 20 }] })],
    terms: [aTerm('t1', ['au'], '2026-11-01')],
    organizations: [anOrganization('rat', 'au', { name: 'Rat' })],
    people: [{ key: 'muster', surname: 'Muster', givenName: 'Erika', memberships: [] }],
    meetings: [meeting, ...others],
  });
  return { record, index: indexOf(record) };
}

/** The words of a document in reading order. */
const words = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ');
const publicWords = (meeting: PublicMeeting, more: Parameters<typeof worldOf>[1] = {}) =>
  words(documentHtml(minutesOf(meeting, worldOf(meeting, more).index)));

test('says who presided, how many were there, what was said and decided, and who signs', () => {
  const text = publicWords(meetingWith());
  for (const part of [
    'Niederschrift über die Sitzung am 10. Dezember 2026',
    'Eröffnet um 19:03 Uhr',
    'Vorsitz Erika Muster',
    'Schriftführung Gerda Gast',
    '13 stimmberechtigte Mitglieder von 20',
    'Beschlussfähig: 13 stimmberechtigte Mitglieder von 20 nehmen teil, nötig sind mindestens 11 (§ 39 Abs. 1 Satz 1 GemO).',
    'Es wird lange beraten.',
    'Beschluss Der Rat beschließt.',
    'Ergebnis: Mehrheitlich beschlossen (12 Ja, 1 Nein)',
    'Nichtöffentlicher Teil',
    'Genehmigt in der Sitzung am 25. Februar 2027.',
    'Einwohnerinnen und Einwohner können die Niederschrift über den öffentlichen Teil bei der Verwaltung einsehen.',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Entwurf');
});

describe('before it is approved', () => {
  const state = (minutes: NonNullable<PublicMeeting['minutes']>) => {
    const meeting = meetingWith({ minutes });
    return { text: publicWords(meeting), mark: minutesOf(meeting, worldOf(meeting).index).mark };
  };

  test('a draft is marked and says so', () => {
    const { text, mark } = state({ status: 'draft' });
    expect(mark).toBe('Entwurf');
    expect(text).toContain('noch nicht an die Mitglieder versandt und nicht genehmigt');
  });

  test('minutes that were sent say until when objections are possible', () => {
    const days = { sentOn: calendarDate('2027-01-07'), objectionsUntil: calendarDate('2027-02-11') };
    expect(state({ status: 'sent', ...days }).text).toContain(
      'Diese Niederschrift ist noch nicht genehmigt. Versandt an die Mitglieder am 7. Januar 2027. Einwendungen sind bis zum 11. Februar 2027 möglich.',
    );
    expect(state({ status: 'objected' }).text).toContain('sind Einwendungen erhoben');
  });
});

test('the item that approved it is named', () => {
  const later = aMeeting('rat', '2027-02-25T19:00', {
    agenda: [anOpenItem('b1', { number: '3', approvesMinutesOf: '2026-12-10-rat' })],
  });
  expect(publicWords(meetingWith(), { others: [later] })).toContain(
    'Genehmigt in der Sitzung am 25. Februar 2027 (TOP 3).',
  );
});

test('a healed defect of the invitation stands before the agenda, with its paragraph', () => {
  const healing = { defect: 'Zwei Mitglieder erhielten die Einladung zu spät', attended: 2 };
  const text = publicWords(meetingWith({ healing }));
  expect(text).toContain(
    'Mangel der Einladung Zwei Mitglieder erhielten die Einladung zu spät. Der Mangel gilt als geheilt: 2 Mitglieder kamen trotzdem.',
  );
  expect(text).toMatch(/den Mangel geltend zu machen \(§ 34 Abs\. 4 GemO\)\..*Haushalt/);
  expect(publicWords(meetingWith({ healing }), { profile: 'unbekannt' })).toContain('kamen trotzdem.');
  expect(publicWords(meetingWith())).not.toContain('Mangel');
});

describe('quorum per item', () => {
  const item = (more: object) =>
    publicWords(meetingWith({ agenda: [anOpenItem('a1', { result: { outcome: 'approved' }, ...more })] }));

  test('is told where the number changed, and set off where it fails', () => {
    expect(item({ present: 12 })).toContain('Beschlussfähig: 12 stimmberechtigte Mitglieder von 20');
    expect(item({ present: 10, vote: vote({ yes: 10, no: 0, present: 10 }) })).toContain(
      'Beschlussfähigkeit Nicht beschlussfähig: 10 stimmberechtigte Mitglieder von 20 nehmen teil, nötig sind mindestens 11',
    );
    expect(item({}).match(/eschlussfähig:/g)).toHaveLength(1);
  });

  test('is taken to last in NI once it was stated, and is told to have failed where it never was', () => {
    const late = anOpenItem('a1', {
      result: { outcome: 'approved' },
      vote: vote({ yes: 9, no: 0, present: 9 }),
    });
    const { present: _present, ...uncounted } = meetingWith({ agenda: [late] });
    const told = (more: Partial<PublicMeeting>) =>
      publicWords({ ...uncounted, ...more }, { profile: 'ni-nkomvg' });
    const assumed = `Anwesend und stimmberechtigt waren 9 von 20 Mitgliedern. ${assumedSentence(NI_NKOMVG)}`;
    for (const text of [told({ present: 11 }), told({})]) {
      expect(text).toContain(assumed);
      expect(text).not.toContain('Nicht beschlussfähig');
    }
    const short = told({ present: 10 });
    expect(short.match(/Nicht beschlussfähig/g)).toHaveLength(2);
    expect(short).not.toContain('anzweifelt');
    expect(publicWords(meetingWith({ agenda: [late] }))).toContain('Nicht beschlussfähig: 9');
  });

  test('exclusions are numbers with their paragraph, and lower it', () => {
    const text = item({ vote: vote({ yes: 7, no: 0, excluded: 6 }) });
    expect(text).toContain('6 Mitglieder nahmen nach § 22 GemO an Beratung und Abstimmung nicht teil.');
    expect(text).toContain(
      '7 stimmberechtigte Mitglieder von 20 nehmen teil, nötig sind mindestens 7 (§ 39 Abs. 2 GemO).',
    );
  });

  test('a body of unknown size and a joint meeting tell none', () => {
    const { record } = worldOf(meetingWith());
    const unknown = indexOf({ ...record, terms: [] });
    expect(words(documentHtml(minutesOf(meetingWith(), unknown)))).not.toContain('eschlussfähig:');
    const joint = meetingWith({ jointWith: ['bau'] });
    expect(publicWords(joint)).not.toContain('eschlussfähig:');
  });
});

test('Niedersachsen names no right to inspect, and its own paragraph', () => {
  const meeting = meetingWith({
    agenda: [anOpenItem('a1', { vote: vote({ excluded: 1, yes: 12, no: 0 }) })],
  });
  const text = publicWords(meeting, { profile: 'ni-nkomvg' });
  expect(text).toContain('1 Mitglied nahm nach § 41 NKomVG');
  expect(text).not.toContain('Einsicht');
});

describe('the edition full', () => {
  const minutes = {
    ...approved,
    edition: 'full',
    objections: [
      {
        on: calendarDate('2027-01-19'),
        item: 'a1',
        text: 'Es war kurz.',
        decision: 'Berichtigt.',
        decidedOn: approved.approvedOn,
      },
      { on: calendarDate('2027-01-20'), text: 'Der Name fehlt.' },
    ],
    sent: {
      on: calendarDate('2027-01-07'),
      items: [
        {
          item: 'a1',
          text: 'Es wird **kurz** beraten.',
          resolution: 'Der Rat beschließt.',
          result: { outcome: 'approved' },
          vote: vote(),
        },
      ],
    },
  } as const;

  test('tells objections and what was decided', () => {
    const text = publicWords(meetingWith({ minutes }));
    expect(text).toContain('19. Januar 2027, zu TOP 1: Es war kurz.');
    expect(text).toContain('Entscheidung vom 25. Februar 2027: Berichtigt.');
    expect(text).toContain('20. Januar 2027: Der Name fehlt.');
  });

  test('compares with the version that was sent, by words and not by a colour', () => {
    const text = publicWords(meetingWith({ minutes }));
    expect(text).toContain('Gegenüber der Fassung, die am 7. Januar 2027 versandt wurde, ist geändert:');
    expect(text).toContain('Text: Es wird [entfallen: kurz] [neu: lange] beraten.');
  });

  test('says that nothing changed, and compares nothing before the approval', () => {
    const [item] = meetingWith().agenda;
    const same = meetingWith({
      minutes: {
        ...minutes,
        sent: { ...minutes.sent, items: [{ ...minutes.sent.items[0], text: 'Es wird **lange** beraten.' }] },
      },
      agenda: item ? [item] : [],
    });
    expect(publicWords(same)).toContain(
      'stimmt mit der Fassung überein, die am 7. Januar 2027 versandt wurde',
    );
    expect(publicWords(meetingWith({ minutes: { ...minutes, status: 'objected' } }))).not.toContain(
      'Vergleich',
    );
  });
});

describe('for members', () => {
  const full = () => {
    const meeting = meetingWith();
    return words(
      documentHtml(
        fullMinutesOf(
          {
            meeting,
            items: new Map<string, ItemSaid>([
              ['a1', { excluded: ['Uwe Beispiel'], text: 'Vertraulich beraten.' }],
              [
                'c1',
                { title: 'Stelle im Bauamt', text: 'Drei Bewerbungen.', resolution: 'Ja.', vote: vote() },
              ],
            ]),
            attendance: [
              { name: 'Erika Muster', group: 'Fraktion A' },
              { name: 'Otto Spät', from: '19:30, TOP 1', to: '20:00' },
              { name: 'Karl Krank', excused: true },
            ],
          },
          worldOf(meeting).index,
        ),
      ),
    );
  };

  test('names those present with their times, those excused, and who took no part', () => {
    const text = full();
    expect(text).toContain('Erika Muster Fraktion A');
    expect(text).toContain('Otto Spät 19:30, TOP 1 20:00');
    expect(text).toMatch(/Entschuldigt\s+Karl Krank/);
    expect(text).toContain(
      '1 Mitglied nahm nach § 22 GemO an Beratung und Abstimmung nicht teil (Uwe Beispiel).',
    );
  });

  test('non-public items have their title, text and resolution', () => {
    const text = full();
    for (const part of ['Stelle im Bauamt', 'Drei Bewerbungen.', 'Vertraulich beraten.'])
      expect(text).toContain(part);
    expect(publicWords(meetingWith())).not.toContain('Bewerbungen');
  });
});

test('is planned where minutes, agenda and results are public', () => {
  const planned = (more: Partial<PublicMeeting>) => {
    const { record, index } = worldOf(meetingWith(more));
    return plannedMinutes(record, index).map(({ title, page, name }) => [title, page, name]);
  };
  const { minutes: _none, ...without } = meetingWith();
  expect(planned({})).toEqual([
    ['Niederschrift', '/sitzungen/2026-12-10-rat/niederschrift/', 'niederschrift-2026-12-10-rat.pdf'],
  ]);
  expect(planned({ minutes: { status: 'sent' } })[0]?.[0]).toBe('Niederschrift (Entwurf)');
  expect(planned({ resultsPublic: false })).toEqual([]);
  expect(planned({ agendaPublic: false })).toEqual([]);
  const { record, index } = worldOf(without);
  expect(plannedMinutes(record, index)).toEqual([]);
});

const file = {
  id: 'f1',
  title: 'Niederschrift, öffentlicher Teil',
  name: 'niederschrift.pdf',
  url: '/sitzungen/2026-12-10-rat/niederschrift.pdf',
  mimeType: 'application/pdf',
};

describe('where the minutes are a file', () => {
  const overview = (status: 'approved' | 'sent') => {
    const meeting = meetingWith({ minutes: { ...approved, status, chair: 'muster', file } });
    const { record, index } = worldOf(meeting);
    const [made] = plannedMinutes(record, index);
    return { made, text: publicWords(meeting) };
  };

  test('what the build makes is an overview of the results that claims no approval and is not signed', () => {
    const { made, text } = overview('approved');
    expect([made?.title, made?.page, made?.name]).toEqual([
      'Ergebnisübersicht',
      '/sitzungen/2026-12-10-rat/niederschrift/',
      'niederschrift-2026-12-10-rat.pdf',
    ]);
    expect(made?.data.title).toBe('Ergebnisübersicht der Sitzung am 10. Dezember 2026');
    expect(made?.data.blocks.map(({ kind }) => kind)).not.toContain('signatures');
    expect(text).toContain(
      'Die genehmigte Niederschrift ist die Datei „ Niederschrift, öffentlicher Teil “ auf der Seite der Sitzung.',
    );
    expect(text).toContain('Beschluss Der Rat beschließt.');
    expect(text).not.toContain('Genehmigt in der Sitzung');
  });

  test('it says that a file is not approved yet, and is no draft itself', () => {
    const { made, text } = overview('sent');
    expect(text).toContain('Die noch nicht genehmigte Niederschrift ist die Datei');
    expect([made?.title, made?.data.mark]).toEqual(['Ergebnisübersicht', undefined]);
  });
});

describe('signatures', () => {
  const linesOf = (data: ReturnType<typeof minutesOf>) =>
    data.blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines : []));

  test('the public copy of approved minutes names who signed; nobody signs it', () => {
    const meeting = meetingWith({ minutes: { ...approved, chair: 'muster' } });
    const { index } = worldOf(meeting);
    expect(linesOf(minutesOf(meeting, index))).toEqual([
      { role: 'Vorsitz', name: 'gez. Erika Muster', given: true },
    ]);
    const members = fullMinutesOf({ meeting, items: new Map() }, index);
    expect(linesOf(members)).toEqual([{ role: 'Vorsitz', name: 'Erika Muster' }, { role: 'Schriftführung' }]);
    const unknown = meetingWith({ minutes: approved });
    expect(linesOf(minutesOf(unknown, worldOf(unknown).index))).toEqual([]);
  });

  test('a draft has lines to sign', () => {
    const meeting = meetingWith({ minutes: { status: 'sent', chair: 'muster' } });
    expect(linesOf(minutesOf(meeting, worldOf(meeting).index))[0]).toEqual({
      role: 'Vorsitz',
      name: 'Erika Muster',
    });
  });
});

test.each([
  [[{ name: 'A' }], ['Name']],
  [
    [
      { name: 'A', group: 'SPD' },
      { name: 'B', to: '20:10' },
    ],
    ['Name', 'Fraktion oder Stelle', 'bis'],
  ],
  [[{ name: 'A', from: '19:15' }], ['Name', 'von']],
  [[{ name: 'A' }, { name: 'B', from: '19:15', excused: true }], ['Name']],
])('of those present %j the table has the columns %j', (attendance, columns) => {
  const meeting = meetingWith();
  const { blocks } = fullMinutesOf({ meeting, items: new Map(), attendance }, worldOf(meeting).index);
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.kind === 'table' && table.head.map(({ content }) => content[0])).toEqual(columns);
  expect(table?.kind === 'table' && table.caption.includes('Zeit')).toBe(
    columns.some((one) => /von|bis/.test(one)),
  );
});
