import { describe, expect, test } from 'vitest';
import { disclosureOf } from '../disclosure-of.ts';
import { NotTakenOver } from '../fragment.ts';
import { Handover, type HandoverOf } from '../handover.ts';
import { fill } from './fill.ts';
import type { Form } from './filled.ts';

const filled = (handover: Handover, form: Form, isNew = false) =>
  fill(Handover.parse(handover), { form, isNew, now: '2027-03-08T10:00' });

describe('items for the overlay', () => {
  const handover: Handover = {
    kind: 'items',
    meeting: '2027-03-02-rat',
    items: [
      { id: 'a1', number: '7', category: 'personnel' },
      { id: 'a2', number: '8', category: 'property' },
      { id: 'a3', category: 'other' },
    ],
  };

  test('a new one gets the key and all of them', () => {
    expect(filled(handover, {}, true)).toEqual({
      fields: { key: '2027-03-02-rat', agenda: [{ id: 'a1' }, { id: 'a2' }, { id: 'a3' }] },
      lines: [
        { what: 'TOP 7, Personalangelegenheit', after: 'neu' },
        { what: 'TOP 8, Grundstücksangelegenheit', after: 'neu' },
        { what: 'Punkt ohne Nummer, Sonstige Angelegenheit', after: 'neu' },
      ],
      hints: [],
    });
  });

  test('one that is there keeps what it says, and gets the missing ones in their places', () => {
    const a2 = { id: 'a2', title: 'Verkauf', 'x-unknown': 'bleibt' };
    const gone = { id: 'zz', title: 'Wurde öffentlich' };
    const { fields, hints } = filled(handover, { agenda: [a2, gone] });
    expect(fields).toEqual({ agenda: [{ id: 'a1' }, a2, { id: 'a3' }, gone] });
    expect(hints.join()).toContain('„Wurde öffentlich“');
  });

  test('where all is there nothing changes', () => {
    const agenda = ['a1', 'a2', 'a3'].map((id) => ({ id, title: 'x' }));
    expect(filled(handover, { agenda })).toMatchObject({ fields: {}, lines: [] });
  });
});

describe('numbers for the public meeting', () => {
  const numbers = (more: Partial<HandoverOf<'numbers'>> = {}): Handover => ({
    kind: 'numbers',
    meeting: 'm',
    present: 20,
    changes: [{ number: '2', after: false, by: 1 }],
    unplaced: 0,
    ...more,
  });
  const agenda = [
    { id: 'a1', number: '1', title: 'Eröffnung', public: true, 'x-unknown': 'bleibt' },
    { id: 'a2', number: '2', title: 'Haushalt', public: true, present: 19, files: [] },
    { id: 'a3', number: '3', public: false, category: 'other' },
  ];

  test('old and new stand side by side', () => {
    const { fields, lines, hints } = filled(numbers(), { present: 18, agenda });
    expect(fields).toEqual({ present: 20, agenda: [agenda[0], { ...agenda[1], present: 21 }, agenda[2]] });
    expect(lines).toEqual([
      { what: 'Anwesende Mitglieder bei der Eröffnung', before: '18', after: '20' },
      { what: 'Anwesende bei Punkt 2', before: '19', after: '21' },
    ]);
    expect(hints).toEqual([]);
  });

  test('without a number of its own an item says none where it is that of the opening', () => {
    const { fields } = filled(numbers({ changes: [] }), { agenda: [agenda[0], agenda[2]] });
    expect(fields).toEqual({ present: 20 });
  });

  test('what cannot be placed is left to the clerk, and said', () => {
    const unplaced = filled(numbers({ unplaced: 2 }), { present: 20, agenda });
    expect(unplaced).toMatchObject({ fields: {}, lines: [] });
    expect(unplaced.hints.join()).toContain('Bei 2 Personen ist');
    const unknown = filled(numbers({ changes: [{ number: '9', after: false, by: 1 }] }), { agenda });
    expect(unknown.fields).toEqual({ present: 20 });
    expect(unknown.hints.join()).toContain('TOP 9 steht nicht in dieser Tagesordnung');
  });

  test('a time that fits to no item for sure is told with the items that it leaves open', () => {
    const times = [
      { clock: '19:20', by: 2 },
      { clock: '21:00', by: -1 },
    ];
    const noted = [{ clock: '20:00', number: '2', after: false }];
    const form = { start: '2027-03-02T19:00', end: '2027-03-02T21:00', present: 20, agenda };
    const { fields, hints } = filled(numbers({ changes: [], times, noted }), form);
    expect(fields).toEqual({ agenda: [agenda[0], { ...agenda[1], present: 22 }, agenda[2]] });
    expect(hints).toEqual([
      'Keinem Punkt sicher zuzuordnen: 19:20 Uhr (2 Personen kamen). Tragen Sie die Anwesenden selbst ein bei: Punkt 1.',
    ]);
  });

  test('a vote that says how many were there is brought into line', () => {
    const vote = { method: 'open', yes: 19, no: 0, abstain: 0, present: 19 };
    const { fields, lines } = filled(numbers(), { present: 20, agenda: [{ ...agenda[1], vote }] });
    expect(fields).toEqual({ agenda: [{ ...agenda[1], present: 21, vote: { ...vote, present: 21 } }] });
    expect(lines).toContainEqual({
      what: 'Anwesende bei der Abstimmung über Punkt 2',
      before: '19',
      after: '21',
    });
  });
});

describe('a disclosure', () => {
  const item = {
    id: 'a1',
    title: 'Kauf des Grundstücks von Familie Muster',
    resolution: '  Dem Kauf wird zugestimmt.\n',
    vote: {
      method: 'roll-call' as const,
      majority: 'simple' as const,
      yes: 2,
      no: 1,
      abstain: 0,
      present: 3,
      byName: [{ person: 'eva-muster', choice: 'no' as const }],
      byFaction: [{ faction: 'mitte', yes: 2, no: 1, abstain: 0 }],
      'x-note': 'Muster war dagegen',
    },
  };

  test('takes text and counts along, and nobody’s name', () => {
    const handover = Handover.parse(disclosureOf('m', item));
    expect(handover).toEqual({
      kind: 'disclosure',
      meeting: 'm',
      item: 'a1',
      text: 'Dem Kauf wird zugestimmt.',
      vote: { method: 'roll-call', majority: 'simple', yes: 2, no: 1, abstain: 0, present: 3 },
    });
    expect(filled(handover, {}, true)).toMatchObject({
      fields: {
        item: { meeting: 'm', item: 'a1' },
        disclosedOn: '2027-03-08',
        text: 'Dem Kauf wird zugestimmt.',
      },
      lines: [{ what: 'Beschluss' }, { what: 'Abstimmung', after: '2 Ja-Stimmen und 1 Nein-Stimme' }],
    });
  });

  test('without a vote, or with one that is not complete, goes the text alone', () => {
    expect(disclosureOf('m', { id: 'a1', resolution: 'x' })).not.toHaveProperty('vote');
    expect(disclosureOf('m', { ...item, vote: { yes: -1 } as never })).not.toHaveProperty('vote');
  });

  test('one that is there already is left alone', () => {
    expect(filled(disclosureOf('m', item), { title: 'x' }).fields).toEqual({});
  });

  test('is noted in the overlay once it is public', () => {
    const noted: Handover = { kind: 'disclosed', meeting: 'm', item: 'a1', resolution: 'm-a1' };
    const other = { id: 'a0', title: 'y' };
    const withheld = { state: 'withheld', reason: 'Vertrag', reviewOn: '2028-01-01' };
    const { fields, lines } = filled(noted, {
      agenda: [other, { ...item, disclosure: withheld, toRelease: true }],
    });
    expect(fields).toEqual({
      agenda: [other, { ...item, disclosure: { state: 'disclosed', resolution: 'm-a1' }, toRelease: true }],
    });
    expect(lines).toEqual([
      {
        what: `Bekanntgabe von „${item.title}“`,
        before: 'nicht bekannt zu geben (Vertrag, erneut prüfen am 2028-01-01)',
        after: 'bekannt gegeben (m-a1)',
      },
    ]);
    expect(filled(noted, { agenda: fields['agenda'] }).fields).toEqual({});
    expect(() => filled(noted, { agenda: [other] })).toThrow(NotTakenOver);
  });
});
