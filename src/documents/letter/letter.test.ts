import { expect, test } from 'vitest';
import type { PublicRecord, PublicTemplate } from '../../domain/public-record.ts';
import { indexOf } from '../../domain/view/index.ts';
import { aBody, aMeeting, anOrganization, aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { letterFor, meetingValues, paperValues } from './index.ts';

const meeting = aMeeting('rat', '2027-03-09T19:30', { location: 'saal', jointWith: ['bau'] });
const indexWith = (parts: Partial<PublicRecord> = {}) =>
  indexOf(
    aPublicRecord({
      bodies: [aBody('sg', { name: 'Samtgemeinde Auental' }), aBody('flecken', { name: 'Flecken Au' })],
      organizations: [
        anOrganization('rat', 'flecken', { name: 'Rat des Fleckens' }),
        anOrganization('bau', 'flecken', { name: 'Bauausschuss' }),
      ],
      locations: [{ key: 'saal', name: 'Rathaus', room: 'Saal', street: 'Markt 1', locality: 'Au' }],
      meetings: [meeting],
      ...parts,
    }),
  );
const SCOPE = { kind: 'invitation', body: 'flecken', organization: 'rat' } as const;
const letter = (templates: readonly PublicTemplate[], parts: Partial<PublicRecord> = {}) => {
  const index = indexWith({ templates, ...parts });
  return letterFor(index, SCOPE, meetingValues(meeting, index));
};

test('a council without templates has a head of its settings', () => {
  expect(letter([])).toEqual({
    letterhead: {
      name: 'Flecken Au',
      lines: ['Samtgemeinde Auental', 'Markt 1', '00000\u00a0Auental', 'rat@auental.example'],
    },
    author: 'Flecken Au',
    opening: [],
    closing: [],
    footer: 'Flecken Au · rat.example',
  });
});

test('arms are the own ones; those of the site only where the body runs it', () => {
  const arms = (body: string, bodies: PublicRecord['bodies']) => {
    const index = indexWith({ bodies });
    const site = { ...index.record.site, coatOfArms: { name: 'wappen.png' } };
    return letterFor(indexOf({ ...index.record, site }), { kind: 'paper', body }, {}).letterhead.arms;
  };
  const own = aBody('flecken', { name: 'Flecken Au', coatOfArms: { name: 'flecken.png' } });
  const sg = aBody('sg', { name: 'Samtgemeinde Auental' });
  expect(arms('flecken', [sg, own])).toEqual({ picture: 'bodies/flecken.png', alt: 'Wappen: Flecken Au' });
  expect(arms('sg', [sg, own])).toEqual({ picture: 'wappen.png', alt: 'Wappen: Samtgemeinde Auental' });
  expect(arms('flecken', [sg, aBody('flecken')])).toBeUndefined();
  expect(arms('weg', [sg])).toBeUndefined();
});

test('each field comes from the narrowest template that has it', () => {
  const { letterhead, place, footer } = letter([
    { key: 'a', sender: 'Alle', senderOffice: 'für alle', datePlace: 'Au, den', footer: 'alle' },
    { key: 'b', documents: ['invitation'], footer: 'Einladungen' },
    { key: 'c', body: 'flecken', senderOffice: 'Der Bürgermeister' },
    { key: 'd', organization: 'rat', datePlace: 'Ratssaal, den' },
    { key: 'e', organization: 'bau', sender: 'falsch', footer: 'falsch' },
    { key: 'f', body: 'sg', sender: 'falsch' },
    { key: 'g', documents: ['notice'], sender: 'falsch' },
  ]);
  expect({ ...letterhead, place, footer }).toMatchObject({
    name: 'Alle',
    office: 'Der Bürgermeister',
    place: 'Ratssaal, den',
    footer: 'Einladungen',
  });
});

test('of two equally narrow templates the first by key holds, whatever their order', () => {
  const [a, b] = [
    { key: 'a', footer: 'erste' },
    { key: 'b', footer: 'zweite' },
  ];
  expect([letter([a, b]).footer, letter([b, a]).footer]).toEqual(['erste', 'erste']);
});

test('placeholders are filled, paragraphs and line ends kept', () => {
  const { opening, closing, signatures } = letter([
    {
      key: 'a',
      salutation: 'Guten Tag,',
      opening: 'zur {sitzung} lädt {koerperschaft} ein:\n{gremium}.\n\n  {wochentag}, {datum}, {uhrzeit}\n',
      closing: '{ort} {vorlage}',
      signatures: [{ role: 'Vorsitz {gremium}', name: 'Anna Muster' }, { role: 'Schriftführung' }],
    },
  ]);
  expect(opening).toEqual([
    { kind: 'paragraph', content: ['Guten Tag,'] },
    {
      kind: 'paragraph',
      content: [
        'zur Sitzung lädt Flecken Au ein:',
        { lineBreak: true },
        'Rat des Fleckens und Bauausschuss.',
      ],
    },
    { kind: 'paragraph', content: ['Dienstag, 9. März 2027, 19:30 Uhr'] },
  ]);
  expect(closing).toEqual([{ kind: 'paragraph', content: ['Rathaus, Saal, Markt 1, Au {vorlage}'] }]);
  expect(signatures).toEqual([
    { role: 'Vorsitz Rat des Fleckens und Bauausschuss', name: 'Anna Muster' },
    { role: 'Schriftführung' },
  ]);
});

test('what is not known yet is said, and a paper without a number is called by its title', () => {
  const index = indexWith();
  const bare = aMeeting('weg', '2027-03-09T00:00', { allDay: true, location: 'weg' });
  expect(meetingValues(bare, index)).toMatchObject({
    gremium: 'weg',
    uhrzeit: 'wird noch bekannt gegeben',
    ort: 'wird noch bekannt gegeben',
  });
  expect(paperValues(aPaper('p', { title: 'Haushalt' }))).toEqual({ vorlage: 'Haushalt' });
  expect(paperValues(aPaper('p', { reference: '0104/2027' }))).toEqual({ vorlage: '0104/2027' });
});
