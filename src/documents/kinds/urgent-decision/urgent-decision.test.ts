import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import type { PublicResolution } from '../../../domain/public-record.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { documentText } from '../../../testing/document-text.ts';
import {
  aBody,
  aMeeting,
  anOrganization,
  aPublicRecord,
  aResolution,
} from '../../../testing/public-record.ts';
import { plannedUrgentDecisions, urgentDecisionDocument } from './urgent-decision.ts';

const URGENCY = {
  reason: 'Der Träger ist gerissen.',
  decidedBy: 'Bürgermeisterin Anna Muster',
  consulted: 'Beigeordnete',
  membersToldOn: calendarDate('2025-08-01'),
  nextSession: { meeting: '2025-09-23-rat', outcome: 'noted' as const },
};
const RESOLUTION = aResolution('eil', 'rat', '2025-07-31', {
  kind: 'urgent-decision',
  title: 'Sperrung der Brücke',
  text: 'Die Brücke wird gesperrt.',
  urgency: URGENCY,
});
const recordWith = (profile: string, resolution: PublicResolution = RESOLUTION) =>
  aPublicRecord({
    bodies: [aBody('g', { name: 'Gemeinde Au', profile })],
    organizations: [anOrganization('rat', 'g', { name: 'Rat der Gemeinde Au' })],
    meetings: [aMeeting('rat', '2025-09-23T19:00', { title: 'Sitzung des Rates' })],
    resolutions: [resolution],
  });
const textOf = (more: Partial<PublicResolution> = {}, urgency: object = {}, profile = 'rp-gemo') =>
  documentText(
    urgentDecisionDocument(
      { ...RESOLUTION, ...more },
      { ...URGENCY, ...urgency },
      indexOf(recordWith(profile)),
    ),
  );

test('an urgent decision with all that the law asks for', () => {
  expect(textOf()).toBe(`Gemeinde Au / Markt 1 / 00000 Auental / rat@auental.example
2025-09-23
Eilentscheidung
# Sperrung der Brücke
Anstelle von: Rat der Gemeinde Au
Entschieden von: Bürgermeisterin Anna Muster
Entschieden am: 31. Juli 2025
Beteiligung: Beigeordnete
Mitglieder unterrichtet am: 1. August 2025
In der nächsten Sitzung: zur Kenntnis genommen (Sitzung des Rates, 23. September 2025)
Rechtsgrundlage: § 48 GemO

## Warum es eilte
Der Träger ist gerissen.

## Entscheidung
[Wortlaut]
  Die Brücke wird gesperrt.
! Was das Gesetz dazu sagt
  Kann eine Angelegenheit nicht ohne Nachteil bis zu einer Sitzung warten, entscheidet die Bürgermeisterin oder der Bürgermeister im Benehmen mit den Beigeordneten. Die Mitglieder sind unverzüglich zu unterrichten; das Gremium kann die Entscheidung in seiner nächsten Sitzung aufheben.
____ Bürgermeisterin Anna Muster
-- Gemeinde Au · rat.example`);
});

test('the legal basis is that of the decision, else the profile’s', () => {
  expect(textOf({ legalBasis: '§ 48 Satz 1 GemO' })).toContain('Rechtsgrundlage: § 48 Satz 1 GemO\n');
  expect(textOf({}, {}, 'ni-nkomvg')).toContain('Rechtsgrundlage: § 89 NKomVG\n');
  expect(textOf({}, {}, 'ni-nkomvg')).toContain('drohen erhebliche Nachteile oder Gefahren');
  expect(textOf({}, {}, 'rp-lko')).toContain('mit Zustimmung des Kreisvorstands');
  const unknown = textOf({}, {}, 'unbekannt');
  expect(unknown).not.toMatch(/Rechtsgrundlage|Gesetz/);
});

test('it is dated by the last day that it tells of', () => {
  expect(textOf({}, { nextSession: undefined })).toContain('\n2025-08-01\nEilentscheidung');
});

test('what the next session made of it', () => {
  expect(textOf({}, { nextSession: undefined })).toContain('In der nächsten Sitzung: noch nicht behandelt\n');
  expect(textOf({}, { nextSession: { outcome: 'annulled' } })).toContain(
    'In der nächsten Sitzung: aufgehoben\n',
  );
});

test('one document for each urgent decision', () => {
  const record = recordWith('rp-gemo');
  expect(
    plannedUrgentDecisions(record, indexOf(record)).map(({ page, name, title }) => [page, name, title]),
  ).toEqual([
    ['/beschluesse/eil/eilentscheidung/', 'eilentscheidung-eil.pdf', 'Eilentscheidung vom 31. Juli 2025'],
  ]);
  const none = recordWith('rp-gemo', aResolution('a', 'rat', '2025-07-31'));
  expect(plannedUrgentDecisions(none, indexOf(none))).toEqual([]);
});
