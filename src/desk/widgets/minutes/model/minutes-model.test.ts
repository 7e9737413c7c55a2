import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../../domain/calendar-date.ts';
import type { AgendaItem } from '../../../../domain/schema/agenda-item.ts';
import type { SiteIndex } from '../../../index/site-index.ts';
import { laidOut } from './layout.ts';
import { lastDayOf, lawOf, quorumAt } from './law-of.ts';
import { versionOf, writtenItems } from './snapshot.ts';
import { approved, decided, type MinutesForm, objected, sent, stepsFrom } from './steps.ts';

const item = (id: string, more: object = {}): AgendaItem => ({
  id,
  public: true,
  title: `Punkt ${id}`,
  ...more,
});
const closed = { id: 'c1', public: false, category: 'personnel' } as AgendaItem;
const day = calendarDate;

const textsOf = (agenda: readonly AgendaItem[]) =>
  Object.fromEntries(writtenItems(agenda).map(({ id, minutes }) => [id, minutes]));

describe('a draft is laid out', () => {
  const facts = {
    start: '2027-03-02T19:30',
    quorum: 'Beschlussfähig.',
    paper: (key: string) => `Nr. ${key}`,
  };

  test('with sentences for what every agenda has, and for papers', () => {
    const agenda = [
      item('a1', { title: 'Eröffnung der Sitzung' }),
      item('a2', { title: 'Feststellung der Tagesordnung' }),
      item('a3', { title: 'Genehmigung', approvesMinutesOf: 'm0' }),
      item('a4', { title: 'Haushalt', papers: ['p1'] }),
      item('a5', { title: 'Wahl', papers: ['p1', 'p2'] }),
      item('a6', { title: 'Bericht' }),
      item('a7', { title: 'Einwohnerfragestunde' }),
      item('a8', { title: 'Anfragen und Anregungen' }),
      item('a9', { title: 'Schließung der Sitzung' }),
      closed,
    ];
    expect(textsOf(laidOut(agenda, facts))).toEqual({
      a1: 'Die Sitzung wird um 19:30 Uhr eröffnet. Es wird festgestellt, dass ordnungsgemäß eingeladen wurde.\n\nBeschlussfähig.',
      a2: 'Die Tagesordnung wird in der vorliegenden Fassung festgestellt.',
      a3: 'Einwendungen gegen die Niederschrift liegen nicht vor.',
      a4: 'Die Vorlage Nr. p1 wird vorgestellt und beraten.',
      a5: 'Die Vorlagen Nr. p1 und Nr. p2 werden vorgestellt und beraten.',
      a6: undefined,
      a7: 'Es werden keine Fragen gestellt.',
      a8: 'Es liegen keine Anfragen vor.',
      a9: 'Die Sitzung wird geschlossen.',
    });
    expect(laidOut(agenda, facts).at(-1)).toBe(closed);
  });

  test('and what somebody wrote stays', () => {
    const agenda = [
      item('a1', { title: 'Eröffnung', minutes: 'Geschrieben.' }),
      item('a2', { title: 'Einwohnerfragestunde', text: 'Eine Frage.' }),
      item('h1', { title: 'Eröffnung', heading: true, items: [item('a3', { title: 'Schließung' })] }),
      item('a4', { title: 'Eröffnung', withdrawnAt: '2027-03-02T19:31' }),
    ];
    const next = laidOut(agenda, facts);
    expect(textsOf(next)).toEqual({ a1: 'Geschrieben.', a2: undefined, a3: 'Die Sitzung wird geschlossen.' });
    expect(laidOut(next, facts)).toBe(next);
  });

  test('without a time that is not known', () => {
    const laid = textsOf(laidOut([item('a1', { title: 'Eröffnung' })], { paper: (key) => key }));
    expect(laid).toEqual({
      a1: 'Die Sitzung wird eröffnet. Es wird festgestellt, dass ordnungsgemäß eingeladen wurde.',
    });
  });
});

describe('versions', () => {
  const vote = {
    method: 'open',
    majority: 'simple',
    yes: 9,
    no: 0,
    abstain: 0,
    byFaction: [{ faction: 'a', yes: 9 }],
  };
  const agenda = [
    item('a1', {
      minutes: 'Beraten.',
      text: 'Hinweis',
      result: { outcome: 'approved' },
      vote,
      resolution: 'Ja.',
      present: 9,
    }),
    item('a2', { text: 'Hinweis' }),
    closed,
  ];

  test('hold what is said of each public item, and no lists of votes', () => {
    const { byFaction: _, ...heads } = vote;
    expect(versionOf(agenda, 'sent', day('2027-03-10'))).toEqual({
      status: 'sent',
      on: '2027-03-10',
      items: [
        {
          item: 'a1',
          text: 'Beraten.',
          result: { outcome: 'approved' },
          vote: heads,
          resolution: 'Ja.',
          present: 9,
        },
        { item: 'a2', text: 'Hinweis' },
      ],
    });
  });

  test('one is kept with each step, with its day', () => {
    const start: MinutesForm = { status: 'draft', secretary: 'G. Gast' };
    const first = sent(start, agenda, day('2027-03-10'));
    const second = objected(first, agenda, { on: day('2027-03-15'), item: 'a1', text: 'Falsch.' });
    const third = decided(second, 0, 'Berichtigt.', day('2027-04-20'));
    const last = approved(third, agenda, day('2027-04-20'));
    expect([first.sentOn, first.status, second.status, last.status, last.approvedOn]).toEqual([
      '2027-03-10',
      'sent',
      'objected',
      'approved',
      '2027-04-20',
    ]);
    expect(last.versions?.map(({ status, on }) => `${status} ${on}`)).toEqual([
      'sent 2027-03-10',
      'objected 2027-03-15',
      'approved 2027-04-20',
    ]);
    expect(last.objections).toEqual([
      { on: '2027-03-15', item: 'a1', text: 'Falsch.', decision: 'Berichtigt.', decidedOn: '2027-04-20' },
    ]);
    expect(last.secretary).toBe('G. Gast');
    expect(decided(third, 0, undefined, day('2027-04-21')).objections).toEqual(second.objections);
    expect(start.versions).toBeUndefined();
  });

  test('the last day for objections is filled in, unless the clerk entered one', () => {
    const on = day('2027-03-10');
    expect(sent({}, agenda, on, day('2027-04-20')).objectionsUntil).toBe('2027-04-20');
    expect(sent({ objectionsUntil: on }, agenda, on, day('2027-04-20')).objectionsUntil).toBe(on);
    expect(sent({}, agenda, on)).not.toHaveProperty('objectionsUntil');
  });

  test('which steps follow', () => {
    expect(
      [undefined, 'draft', 'sent', 'objected', 'approved'].map((state) => stepsFrom(state as 'draft')),
    ).toEqual([['send'], ['send'], ['object', 'approve'], ['object', 'approve'], []]);
  });
});

describe('quorum', () => {
  const index = {
    organizations: { rat: { body: 'au', kind: 'council' }, beirat: { body: 'au', kind: 'advisory-board' } },
    bodies: { au: { profile: 'rp-gemo' } },
    sizes: {
      rat: [
        { from: '2021-11-01', to: '2026-10-31', members: 10 },
        { from: '2026-11-01', members: 20 },
      ],
      beirat: [{ from: '2021-11-01', members: 5 }],
    },
  } as unknown as SiteIndex;
  const form = { organization: 'rat', start: '2027-03-02T19:30', present: 11 };

  test('follows from the size in the term and who is there', () => {
    expect(quorumAt(lawOf(form, index), {})?.sentence).toContain('11 stimmberechtigte Mitglieder von 20');
    expect(quorumAt(lawOf(form, index), { present: 10 })).toMatchObject({ reached: false });
    expect(quorumAt(lawOf({ ...form, start: '2026-03-02T19:30' }, index), { present: 6 })?.reached).toBe(
      true,
    );
    const second = { ...form, invitation: { secondCall: true } };
    expect(quorumAt(lawOf(second, index), { present: 3 })?.reached).toBe(true);
    const excluded = { yes: 7, no: 0, abstain: 0, excluded: 6, present: 13 } as never;
    expect(quorumAt(lawOf(form, index), { vote: excluded })?.sentence).toContain('7 stimmberechtigte');
  });

  test('is not told where it is not known or not set by law', () => {
    expect(quorumAt(lawOf(form, undefined), {})).toBeUndefined();
    expect(quorumAt(lawOf({ ...form, organization: 'beirat' }, index), {})).toBeUndefined();
    expect(quorumAt(lawOf({ ...form, jointWith: ['bau'] }, index), {})).toBeUndefined();
    expect(quorumAt(lawOf({ ...form, present: undefined }, index), {})).toBeUndefined();
    expect(quorumAt(lawOf({}, index), {})).toBeUndefined();
  });
});

describe('objections can be raised', () => {
  const index = (profile: string) =>
    ({
      organizations: { rat: { body: 'au', kind: 'council' }, beirat: { body: 'au', kind: 'advisory-board' } },
      bodies: { au: { profile } },
      meetingDays: {
        rat: ['2027-01-14', '2027-03-02', '2027-04-08', '2027-05-20'],
        beirat: ['2027-03-02', '2027-03-20'],
      },
    }) as unknown as SiteIndex;
  const until = (profile: string, organization: string, sentOn: string) =>
    lastDayOf(
      lawOf({ organization, start: '2027-03-02T19:30' }, index(profile)),
      day('2027-03-02'),
      day(sentOn),
    );

  test.each([
    ['to the next meeting of the body', 'rp-gemo', 'rat', '2027-03-10', '2027-04-08'],
    ['on the day of that meeting too', 'rp-gemo', 'rat', '2027-04-08', '2027-04-08'],
    ['to the one after it where they went out later', 'rp-gemo', 'rat', '2027-04-09', '2027-05-20'],
    ['in a body without a legal quorum too', 'rp-gemo', 'beirat', '2027-03-10', '2027-03-20'],
    ['to a day that nobody knows yet', 'rp-gemo', 'rat', '2027-06-01', undefined],
    ['as the rules of procedure say', 'ni-nkomvg', 'rat', '2027-03-10', undefined],
  ])('%s', (_, profile, organization, sentOn, expected) => {
    expect(until(profile, organization, sentOn)).toBe(expected);
  });

  test('of a meeting that no index knows nothing is told', () => {
    expect(lastDayOf(lawOf({}, undefined), day('2027-03-02'), day('2027-03-10'))).toBeUndefined();
  });
});
