import { url } from '../../../domain/url.ts';
import { countingOf, type Finding, type SignatureFinding } from './check-document.ts';

/** What the check page says, a paragraph each. */
export interface Verdict {
  readonly tone: 'success' | 'warning' | 'danger';
  readonly title: string;
  readonly lines: readonly string[];
  readonly links?: readonly { readonly href: string; readonly text: string }[];
}

const DATE = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short' });

/** "8. März 2027 um 10:00 Uhr", in the reader's own time zone. */
const spoken = (iso: string): string => `${DATE.format(new Date(iso))} Uhr`;

/** The verdict on a file. */
export function verdictOn(name: string, { known: found, proof }: Finding): Verdict {
  const known = countingOf(found);
  if (!known || !proof) return unknown(name);
  const thing = known.kind === 'document' ? 'Dieses Dokument' : 'Dieser Datensatz';
  const fault = faultOf(proof, known.entry);
  const links = [
    { href: known.url ?? known.page, text: known.title },
    { href: url.logEntry(known.entry), text: `Eintrag ${known.entry} im Protokoll` },
  ];
  if (fault !== undefined) {
    const title = `„${name}“ ist bekannt, aber das Protokoll ist nicht in Ordnung.`;
    return { tone: 'danger', title, lines: [fault, REPORT], links };
  }
  const lines = [COMPUTED, ...signatureLines(proof.signature, known.entry), ...stampLines(proof.stamped)];
  if (known.until === undefined) {
    const since = `${thing} steht seit ${spoken(known.since)} genau so auf dieser Website (Eintrag ${known.entry} im Protokoll).`;
    return { tone: 'success', title: `„${name}“ ist unverändert.`, lines: [since, ...lines], links };
  }
  const past = `${thing} stand von ${spoken(known.since)} bis ${spoken(known.until)} genau so auf dieser Website. Seither gilt eine andere Fassung, oder es wurde zurückgezogen.`;
  return { tone: 'warning', title: `„${name}“ ist eine frühere Fassung.`, lines: [past, ...lines], links };
}

const COMPUTED =
  'Der Eintrag enthält die Prüfsumme, und die Kette des Protokolls ist vom ersten bis zum neuesten Eintrag nachgerechnet.';
const REPORT = 'Bitte melden Sie das der Verwaltung.';

/** What is wrong with the log; undefined where nothing is. */
function faultOf(
  { broken, isInEntry, signature }: NonNullable<Finding['proof']>,
  entry: number,
): string | undefined {
  if (broken !== undefined) return `Das Protokoll stimmt ab Eintrag ${broken} nicht.`;
  if (!isInEntry) return `Eintrag ${entry} enthält die Prüfsumme dieser Datei nicht so, wie er es müsste.`;
  if (signature.state !== 'invalid') return undefined;
  const unknownKey = signature.fault === 'unknown-key';
  return unknownKey
    ? `Die Signatur von Eintrag ${signature.entry} ist von einem Schlüssel, den diese Website nicht nennt.`
    : `Die Signatur von Eintrag ${signature.entry} ist ungültig.`;
}

function signatureLines(signature: SignatureFinding, entry: number): string[] {
  switch (signature.state) {
    case 'valid': {
      const own = signature.entry === entry;
      const which = own
        ? `Eintrag ${entry} ist signiert, und die Signatur ist gültig.`
        : `Eintrag ${signature.entry}, der auf Eintrag ${entry} aufbaut und ihn mit abdeckt, ist signiert, und die Signatur ist gültig.`;
      return [
        which,
        `Fingerabdruck des Schlüssels: ${signature.fingerprint}. Vergleichen Sie ihn mit dem, den die Verwaltung bekanntgemacht hat.`,
      ];
    }
    case 'not-yet':
      return ['Signiert ist der Eintrag noch nicht; das geschieht nach jeder Veröffentlichung.'];
    case 'unsupported':
      return [
        'Ihr Browser kann die Signatur nicht prüfen; geprüft sind nur Prüfsumme und Protokoll. Von Hand geht es so, wie es beim Eintrag steht.',
      ];
    default:
      return [];
  }
}

const stampLines = (stamped: string | undefined): string[] =>
  stamped === undefined
    ? []
    : [
        `Dazu gibt es einen Zeitstempel vom ${spoken(stamped)}. Er lässt sich nicht im Browser prüfen, aber von Hand, so wie es beim Eintrag steht.`,
      ];

const unknown = (name: string): Verdict => ({
  tone: 'danger',
  title: `„${name}“ ist hier nicht bekannt.`,
  lines: [
    'Ein Dokument mit genau diesem Inhalt stand nie auf dieser Website. Schon ein geändertes Zeichen genügt dafür, ebenso ein neues Speichern durch ein Programm.',
    'Laden Sie das Dokument noch einmal von dieser Website und prüfen Sie es ungeöffnet.',
  ],
});

/** The verdict on the chain of the log. */
export const verdictOnChain = (entries: number, broken: number | undefined): Verdict =>
  broken === undefined
    ? {
        tone: 'success',
        title: 'Das Protokoll ist in sich schlüssig.',
        lines: [
          entries === 1
            ? 'Der eine Eintrag ergibt nachgerechnet seine Prüfsumme.'
            : `Alle ${entries} Einträge ergeben nachgerechnet ihre Prüfsummen, und jeder schließt an den vorigen an.`,
        ],
      }
    : {
        tone: 'danger',
        title: `Das Protokoll stimmt ab Eintrag ${broken} nicht.`,
        lines: ['Die Prüfsumme dieses Eintrags ergibt sich nicht aus seinem Inhalt.', REPORT],
      };

export const FAILED: Verdict = {
  tone: 'danger',
  title: 'Die Prüfung ist gescheitert.',
  lines: ['Das Protokoll ließ sich nicht laden. Bitte versuchen Sie es später noch einmal.'],
};
