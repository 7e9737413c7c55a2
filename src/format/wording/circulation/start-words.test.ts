import { expect, test } from 'vitest';
import { canStartCirculation, type Situation } from '../../../domain/law/index.ts';
import { type LegalProfile, profileOf } from '../../../domain/profiles/index.ts';
import type { OrganizationKind } from '../../../domain/schema/index.ts';
import { startRefusalWords } from './start-words.ts';

const words = (key: string, kind: OrganizationKind, situation: Situation = {}) => {
  const start = canStartCirculation(profileOf(key) as LegalProfile, kind, situation);
  return start.allowed ? [] : start.reasons.map(startRefusalWords);
};

test('each reason is a sentence with its source', () => {
  expect(words('ni-nkomvg', 'council')).toEqual([
    'Es muss eine epidemische Lage bestehen. Grundlage: § 182 Abs. 2 Satz 1 Nr. 1 NKomVG.',
    'Die Hauptverwaltungsbeamtin oder der Hauptverwaltungsbeamte muss das Verfahren vorschlagen. Grundlage: § 182 Abs. 2 Satz 1 Nr. 1 NKomVG.',
  ]);
  expect(words('rp-gemo', 'committee')).toEqual([
    'Es muss eine Naturkatastrophe oder eine andere außergewöhnliche Notlage bestehen. Grundlage: § 35 Abs. 3 GemO.',
  ]);
  expect(words('bw-gemo', 'council')).toEqual([
    'Das Verfahren ist nur für Gegenstände einfacher Art erlaubt. Grundlage: § 37 Abs. 1 Satz 2 GemO.',
  ]);
  expect(words('bw-gemo', 'local-council')).toEqual([
    'Für diese Art von Gremium sieht das Recht kein Umlaufverfahren vor. Grundlage: § 37 Abs. 1 GemO.',
  ]);
  expect(words('ni-nkomvg', 'main-committee', { secret: true, election: true })).toEqual([
    'Geheim lässt sich im Umlaufverfahren nicht abstimmen, denn die Stimmen werden mit Namen verzeichnet. Grundlage: eigene Vorgabe des Produkts; BVerfG, 2 BvC 3/07 zur Nachprüfbarkeit elektronischer Wahlen.',
    'Wahlen sind im Umlaufverfahren nicht möglich. Grundlage: eigene Vorgabe des Produkts; BVerfG, 2 BvC 3/07 zur Nachprüfbarkeit elektronischer Wahlen.',
  ]);
  expect(words('ni-nkomvg', 'main-committee')).toEqual([]);
});
