import type { StartRefusal } from '../../../domain/law/index.ts';

const REASON: Readonly<Record<StartRefusal['reason'], string>> = {
  kind: 'Für diese Art von Gremium sieht das Recht kein Umlaufverfahren vor.',
  emergency: 'Es muss eine Naturkatastrophe oder eine andere außergewöhnliche Notlage bestehen.',
  epidemic: 'Es muss eine epidemische Lage bestehen.',
  'proposed-by-chief-officer':
    'Die Hauptverwaltungsbeamtin oder der Hauptverwaltungsbeamte muss das Verfahren vorschlagen.',
  'simple-matter': 'Das Verfahren ist nur für Gegenstände einfacher Art erlaubt.',
  secret:
    'Geheim lässt sich im Umlaufverfahren nicht abstimmen, denn die Stimmen werden mit Namen verzeichnet.',
  election: 'Wahlen sind im Umlaufverfahren nicht möglich.',
};

/** Why a ballot may not be started, in a sentence with its source: what is missing or forbidden. */
export const startRefusalWords = (refusal: StartRefusal): string => startRefusalsWords([refusal]);

/** All reasons, each source once behind the reasons that it has. */
export function startRefusalsWords(refusals: readonly StartRefusal[]): string {
  const sources = [...new Set(refusals.map(({ source }) => source))];
  return sources
    .map((source) => {
      const own = refusals.filter((refusal) => refusal.source === source);
      return `${own.map(({ reason }) => REASON[reason]).join(' ')} Grundlage: ${source}.`;
    })
    .join(' ');
}
