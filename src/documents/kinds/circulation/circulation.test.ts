import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import type { PublicOrganization, PublicResolution } from '../../../domain/public-record.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { silenceSentence } from '../../../format/wording/circulation/silence-words.ts';
import { BY_SILENCE, FOUR_FIFTHS, NO_OBJECTION } from '../../../testing/circulation/ballots.ts';
import { documentText } from '../../../testing/document-text.ts';
import { aBody, anOrganization, aPublicRecord, aResolution } from '../../../testing/public-record.ts';
import { circulationDocument, plannedCirculations } from './circulation.ts';

const HEAD = 'ab'.repeat(32);
const RESOLUTION = aResolution('umlauf', 'ha', '2025-07-22', {
  kind: 'circulation',
  title: 'Nachtrag',
  text: 'Dem Nachtrag wird zugestimmt.',
  legalBasis: '§ 78 Abs. 3 NKomVG',
  openedOn: calendarDate('2025-07-15'),
  consented: 7,
  statutory: 7,
  objected: 0,
  chainHead: HEAD,
  vote: { method: 'open', majority: 'simple', yes: 6, no: 0, abstain: 1, byFaction: [], byName: [] },
});
const recordWith = (
  resolution: PublicResolution,
  kind: PublicOrganization['kind'] = 'main-committee',
  profile = 'ni-nkomvg',
) =>
  aPublicRecord({
    bodies: [aBody('g', { name: 'Gemeinde Au', profile })],
    organizations: [anOrganization('ha', 'g', { name: 'Verwaltungsausschuss', kind })],
    resolutions: [resolution],
  });
const textOf = (resolution: PublicResolution, kind?: PublicOrganization['kind'], profile?: string) =>
  documentText(circulationDocument(resolution, indexOf(recordWith(resolution, kind, profile))));

test('the document says why there was no meeting, what was declared, and who must approve', () => {
  const text = textOf({
    ...RESOLUTION,
    reason: 'Das Hochwasser ließ keine Sitzung zu.',
    declared: ['epidemic', 'proposed-by-chief-officer'],
    approvalNeeded: true,
  });
  expect(text).toContain(`Warum keine Sitzung stattfand: Das Hochwasser ließ keine Sitzung zu.
Bei der Eröffnung festgestellt: Epidemische Lage; Vorschlag der Hauptverwaltungsbeamtin oder des Hauptverwaltungsbeamten
Genehmigung: Der Beschluss bedarf der Genehmigung der Aufsichtsbehörde.
`);
});

test('a resolution by circulation with basis, days, consent and votes', () => {
  expect(textOf(RESOLUTION)).toBe(`Gemeinde Au / Markt 1 / 00000 Auental / rat@auental.example
2025-07-22
Umlaufbeschluss
# Nachtrag
Gremium: Verwaltungsausschuss
Rechtsgrundlage: § 78 Abs. 3 NKomVG
Eröffnet am: 15. Juli 2025
Abgeschlossen am: 22. Juli 2025
Dem Verfahren zugestimmt: 7 von 7 Mitgliedern
Dem Verfahren widersprochen: kein Mitglied
Dieser Beschluss wurde im Umlaufverfahren gefasst: Die Mitglieder haben ohne Sitzung abgestimmt.

## Beschluss
[Wortlaut]
  Dem Nachtrag wird zugestimmt.
Stimmen: 6\u00a0Ja, 0\u00a0Nein, 1\u00a0Enthaltung
Art der Abstimmung: Offene Abstimmung, erforderlich: einfache Mehrheit der abgegebenen Stimmen
! Rechtsgrundlage
  Der Hauptausschuss kann im Umlaufverfahren beschließen, wenn kein Mitglied widerspricht (§ 78 Abs. 3 NKomVG).
! Regel dieses Verfahrens
  ${silenceSentence(NO_OBJECTION)}
Prüfsumme des Verlaufs (SHA-256):
${HEAD}
____ Vorsitz
-- Gemeinde Au · rat.example · Umlaufverfahren nach § 78 Abs. 3 NKomVG`);
});

test.each([
  ['council', 'ni-nkomvg', FOUR_FIFTHS],
  ['committee', 'rp-lko', NO_OBJECTION],
  ['council', 'bw-gemo', BY_SILENCE],
] as const)('what silence means for a %s under %s', (kind, profile, consent) =>
  expect(textOf(RESOLUTION, kind, profile)).toContain(
    `! Regel dieses Verfahrens\n  ${silenceSentence(consent)}\n`,
  ),
);

test.each([
  ['council', 'ni-nkomvg', 'wenn vier Fünftel aller Mitglieder diesem Verfahren zustimmen.'],
  ['council', 'rp-gemo', 'in anderen außergewöhnlichen Notsituationen kann im Umlaufverfahren'],
  ['committee', 'rp-lko', 'wenn kein Mitglied diesem Verfahren widerspricht (§ 28 LKO).'],
] as const)('the rule for a %s under %s', (kind, profile, words) =>
  expect(textOf(RESOLUTION, kind, profile)).toContain(words),
);

test('what nobody entered is left out', () => {
  const { key, organization, date, kind } = RESOLUTION;
  const bare = aResolution(key, organization, date, { kind });
  const text = textOf(bare, 'advisory-board');
  expect(text).not.toMatch(
    /zugestimmt:|widersprochen|Umlaufverfahren nach|Prüfsumme|Stimmen|Eröffnet|Rechtsgrundlage|Regel/,
  );
});

test('what was voted down is called a proposal', () => {
  const text = textOf({ ...RESOLUTION, outcome: 'rejected' });
  expect(text).toContain('## Vorgeschlagener Beschluss');
  expect(text).toContain('und den Vorschlag abgelehnt.');
  expect(text).toContain('Ergebnis: Abgelehnt');
});

test('no document where nothing was resolved', () => {
  const record = recordWith({ ...RESOLUTION, outcome: 'no-decision', failed: 'no-consent' });
  expect(plannedCirculations(record, indexOf(record))).toEqual([]);
});

test('one document for each circulation', () => {
  const record = recordWith(RESOLUTION);
  expect(
    plannedCirculations(record, indexOf(record)).map(({ page, name, title }) => [page, name, title]),
  ).toEqual([
    [
      '/beschluesse/umlauf/umlaufbeschluss/',
      'umlaufbeschluss-umlauf.pdf',
      'Umlaufbeschluss vom 22. Juli 2025',
    ],
  ]);
});
