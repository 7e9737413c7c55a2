import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import type {
  PublicMeeting,
  PublicRecord,
  PublicResolution,
  PublicVote,
} from '../../../domain/public-record.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { NI_NKOMVG } from '../../../domain/profiles/ni-nkomvg.ts';
import { assumedSentence } from '../../../format/wording/minutes/quorum-words.ts';
import { documentText } from '../../../testing/document-text.ts';
import {
  aBody,
  aClosedItem,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
  aResolution,
  aTerm,
} from '../../../testing/public-record.ts';
import { extractDocument, plannedExtracts } from './extract.ts';

const VOTE: PublicVote = {
  method: 'open',
  majority: 'two-thirds-of-present',
  yes: 11,
  no: 1,
  abstain: 1,
  excluded: 2,
  present: 15,
  byFaction: [],
  byName: [],
};
const MEETING = aMeeting('rat', '2027-02-25T19:00', {
  title: 'Sitzung des Rates',
  number: '3',
  agenda: [anOpenItem('a7', { number: 'Ö 7' }), aClosedItem('n1', { number: 'N 1' })],
  minutes: { status: 'draft' },
});
const RESOLUTION = aResolution('2027-02-25-rat-a7', 'rat', '2027-02-25', {
  title: 'Satzung über die Feuerwehrgebühren',
  text: 'Der Rat beschließt die **Satzung**.',
  meeting: MEETING.key,
  item: 'a7',
  outcome: 'approved',
  papers: ['p'],
  vote: VOTE,
});

function indexWith(
  meeting: PublicMeeting = MEETING,
  profile = 'ni-nkomvg',
  more: Partial<PublicRecord> = {},
) {
  const statutorySizes = [{ organization: 'rat', term: 'wp', members: 25 }];
  return indexOf(
    aPublicRecord({
      bodies: [aBody('g', { name: 'Gemeinde Au', profile, statutorySizes })],
      organizations: [anOrganization('rat', 'g', { name: 'Rat der Gemeinde Au' })],
      terms: [aTerm('wp', ['g'], '2026-11-01')],
      meetings: [meeting],
      papers: [aPaper('p', { reference: '0108/2027', title: 'Feuerwehrgebühren' })],
      ...more,
    }),
  );
}
const textOf = (
  resolution: Partial<PublicResolution> = {},
  meeting: Partial<PublicMeeting> = {},
  profile = 'ni-nkomvg',
): string => {
  const held = { ...MEETING, ...meeting };
  return documentText(extractDocument({ ...RESOLUTION, ...resolution }, held, indexWith(held, profile)));
};

test('the extract of a resolution', () => {
  expect(textOf()).toBe(`Gemeinde Au / Markt 1 / 00000 Auental / rat@auental.example
Beschlussauszug
# Satzung über die Feuerwehrgebühren
Gremium: Rat der Gemeinde Au
Sitzung Nr.: 3
Zeit: Donnerstag, 25. Februar 2027, 19:00 Uhr
Ort: wird noch bekannt gegeben
Tagesordnungspunkt: Ö 7
Vorlage: 0108/2027: Feuerwehrgebühren
Niederschrift: Entwurf, noch nicht genehmigt

## Beschluss
[Wortlaut]
  Der Rat beschließt die Satzung.
Ergebnis: Mehrheitlich beschlossen (11\u00a0Ja, 1\u00a0Nein, 1\u00a0Enthaltung)
Art der Abstimmung: Offene Abstimmung, erforderlich: zwei Drittel der anwesenden Mitglieder
Anwesend: 15 von 25 Mitgliedern
Beschlussfähigkeit: gegeben; mindestens 13 Mitglieder nötig (§ 65 Abs. 1 Satz 1 NKomVG)
Von der Mitwirkung ausgeschlossen: 2 Mitglieder

## Für die Richtigkeit des Auszugs
Auental, den ____
____ Unterschrift, Dienstsiegel
-- Gemeinde Au · rat.example`);
});

describe('the quorum', () => {
  const line = (present: number, excluded: number, meeting: Partial<PublicMeeting> = {}, profile?: string) =>
    textOf({ vote: { ...VOTE, present, excluded } }, meeting, profile)
      .split('\n')
      .filter((found) => /^Beschlussfähigkeit|^Die Beschlussfähigkeit|^Der Beschluss bedarf/.test(found));

  test('that was not reached holds in NI until somebody doubts it', () => {
    const assumed = assumedSentence(NI_NKOMVG);
    expect(assumed).toBe(
      'Die Beschlussfähigkeit gilt als gegeben, solange niemand sie anzweifelt (§ 65 Abs. 1 Satz 3 NKomVG).',
    );
    expect(line(12, 0)).toEqual([assumed]);
    expect(line(12, 0, { present: 13 })).toEqual([assumed]);
    expect(line(12, 0, { present: 12 })).toEqual([
      'Beschlussfähigkeit: nicht erreicht; mindestens 13 Mitglieder nötig (§ 65 Abs. 1 Satz 1 NKomVG)',
    ]);
    expect(line(12, 0, {}, 'rp-gemo')).toEqual([
      'Beschlussfähigkeit: nicht erreicht; mindestens 13 Mitglieder nötig (§ 39 Abs. 1 Satz 1 GemO)',
    ]);
  });

  test('of a few, where most were excluded, needs the approval of the authority in NI', () => {
    expect(line(20, 14)).toEqual([
      'Beschlussfähigkeit: gegeben; mindestens 1 Mitglied nötig, da Mitglieder von der Mitwirkung ausgeschlossen waren (§ 65 Abs. 3 NKomVG)',
      'Der Beschluss bedarf der Genehmigung der Kommunalaufsichtsbehörde.',
    ]);
  });

  test('after the second invitation is smaller', () => {
    expect(line(5, 0, { invitation: { secondCall: true } }, 'rp-gemo')[0]).toMatch(
      /^Beschlussfähigkeit: gegeben; mindestens 3 Mitglieder nötig nach der zweiten Einladung/,
    );
  });

  test('is not told of bodies that set their own, nor without numbers', () => {
    const { vote: _, ...rest } = RESOLUTION;
    const held = { ...MEETING, present: 14 };
    const board = indexWith(held, 'ni-nkomvg', {
      organizations: [anOrganization('rat', 'g', { kind: 'advisory-board' })],
    });
    expect(documentText(extractDocument(rest, held, board))).toContain('Anwesend: 14 von 25 Mitgliedern\n\n');
    const unknown = indexWith(held, 'ni-nkomvg', { terms: [] });
    expect(documentText(extractDocument(rest, held, unknown))).toContain('Anwesend: 14 Mitglieder\n\n');
    expect(documentText(extractDocument(rest, MEETING, indexWith()))).not.toContain('Anwesend');
  });
});

test('a resolution of a non-public part says when it was made known, and where the law asks for that, why', () => {
  const disclosed = {
    ...RESOLUTION,
    kind: 'disclosed' as const,
    item: 'n1',
    disclosedOn: calendarDate('2027-03-01'),
    papers: [],
  };
  const rp = documentText(extractDocument(disclosed, MEETING, indexWith(MEETING, 'rp-gemo')));
  expect(extractDocument(disclosed, MEETING, indexWith()).date).toBe('2027-03-01');
  expect(rp).toContain('Tagesordnungspunkt: N 1\n');
  expect(rp).not.toContain('Niederschrift');
  expect(rp).toContain(`! Aus nichtöffentlicher Sitzung
  Dieser Beschluss wurde in nichtöffentlicher Sitzung gefasst und am 1. März 2027 bekannt gegeben.
  Beschlüsse aus nichtöffentlicher Sitzung werden unverzüglich bekannt gegeben`);
  expect(documentText(extractDocument(disclosed, MEETING, indexWith()))).not.toContain('unverzüglich');
});

test('templates name the place and who signs', () => {
  const templates = [
    {
      key: 't',
      documents: ['extract' as const],
      datePlace: 'Au, den',
      signatures: [{ role: 'Schriftführung {gremium}' }],
    },
  ];
  const { blocks } = extractDocument(RESOLUTION, MEETING, indexWith(MEETING, 'ni-nkomvg', { templates }));
  expect(blocks.at(-1)).toEqual({
    kind: 'signatures',
    place: 'Au, den',
    lines: [{ role: 'Schriftführung Rat der Gemeinde Au' }],
  });
});

test('each resolution of a meeting that is public has an extract; others have documents of their own kind', () => {
  const resolutions = [
    RESOLUTION,
    aResolution('u', 'rat', '2027-01-01', { kind: 'circulation' }),
    aResolution('d', 'rat', '2027-01-01', { kind: 'disclosed', meeting: 'verborgen' }),
  ];
  const { record } = indexWith(MEETING, 'ni-nkomvg', { resolutions });
  expect(
    plannedExtracts(record, indexOf(record)).map(({ owner, page, name }) => [owner, page, name]),
  ).toEqual([
    [
      'resolutions/2027-02-25-rat-a7',
      '/beschluesse/2027-02-25-rat-a7/beschlussauszug/',
      'beschlussauszug-2027-02-25-rat-a7.pdf',
    ],
  ]);
});
