import type { Known } from '../../domain/ledger/index.ts';

/** What the check page says, a paragraph each. */
export interface Verdict {
  readonly tone: 'success' | 'warning' | 'danger';
  readonly title: string;
  readonly lines: readonly string[];
  readonly link?: { readonly href: string; readonly text: string };
}

const DATE = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short' });

/** "8. März 2027 um 10:00 Uhr", in the reader's own time zone. */
const spoken = (iso: string): string => `${DATE.format(new Date(iso))} Uhr`;

/** The verdict on a file of which the log knows `found`, the newest last. */
export function verdictOn(name: string, found: readonly Known[]): Verdict {
  const known = found.findLast(({ until }) => until === undefined) ?? found.at(-1);
  if (!known) return unknown(name);
  const thing = known.kind === 'document' ? 'Dieses Dokument' : 'Dieser Datensatz';
  const link = { href: known.url ?? known.page, text: known.title };
  if (known.until === undefined) {
    return {
      tone: 'success',
      title: `„${name}“ ist unverändert.`,
      lines: [
        `${thing} steht seit ${spoken(known.since)} genau so auf dieser Website (Eintrag ${known.entry} im Protokoll).`,
      ],
      link,
    };
  }
  return {
    tone: 'warning',
    title: `„${name}“ ist eine frühere Fassung.`,
    lines: [
      `${thing} stand von ${spoken(known.since)} bis ${spoken(known.until)} genau so auf dieser Website. Seither gilt eine andere Fassung, oder es wurde zurückgezogen.`,
    ],
    link,
  };
}

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
        lines: [
          'Die Prüfsumme dieses Eintrags ergibt sich nicht aus seinem Inhalt. Bitte melden Sie das der Verwaltung.',
        ],
      };

export const FAILED: Verdict = {
  tone: 'danger',
  title: 'Die Prüfung ist gescheitert.',
  lines: ['Das Protokoll ließ sich nicht laden. Bitte versuchen Sie es später noch einmal.'],
};
