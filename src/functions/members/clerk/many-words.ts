import { counted } from '../../../format/wording/numbers.ts';
import type { AccessRow } from './access-rows.ts';

/** What can be done with many accesses at once, by the last part of its address. */
export const MANY_STEPS = ['einladen', 'sperren'] as const;
export type ManyStep = (typeof MANY_STEPS)[number];

interface ManyWords {
  readonly title: string;
  readonly lead: string;
  readonly sentences: readonly string[];
  readonly legend: string;
  /** A second group, which is not ticked beforehand. */
  readonly otherLegend?: string;
  readonly button: string;
  /** Where nobody is in the first group. */
  readonly noneDue?: string;
  readonly idle: string;
  readonly failed: string;
  /** What the list says afterwards. */
  readonly done: (count: number) => { readonly title: string; readonly sentence: string };
}

/** Words of each. */
export const MANY: Readonly<Record<ManyStep, ManyWords>> = {
  einladen: {
    title: 'Alle einladen',
    lead: 'Einladungen für alle, die ihren Zugang noch nicht eingerichtet haben.',
    sentences: [
      'Jede Person erhält eine eigene E-Mail mit der Adresse der Anmeldung und einer kurzen Anleitung. Danach hat sie 14 Tage Zeit, um einen Passkey einzurichten.',
      'Bei vielen Personen dauert das Senden etwas. Bitte warten Sie, bis die nächste Seite erscheint.',
    ],
    legend: 'Noch nicht eingeladen',
    otherLegend: 'Schon eingeladen, aber noch ohne Passkey',
    button: 'Einladungen senden',
    noneDue:
      'Alle, die einen Zugang haben, sind schon eingeladen. Wen die Einladung nicht erreicht hat, laden Sie hier noch einmal ein.',
    idle: 'Alle, die einen Zugang haben, sind eingeladen und haben ihn eingerichtet.',
    failed:
      'Der Mailserver hat die Nachrichten an die markierten Personen nicht angenommen. Bitte prüfen Sie die Adressen, oder versuchen Sie es später noch einmal.',
    done: (count) => ({
      title: counted(count, 'Einladung ist unterwegs', 'Einladungen sind unterwegs'),
      sentence: 'Hier sehen Sie, wer den Zugang eingerichtet hat.',
    }),
  },
  sperren: {
    title: 'Zugänge beendeter Mandate sperren',
    lead: 'Diese Personen gehören keinem Gremium mehr an.',
    sentences: [
      'Nichtöffentliches können sie schon nicht mehr lesen. Wenn Sie die Zugänge sperren, kann sich niemand mehr damit anmelden; wer noch angemeldet ist, wird sofort abgemeldet.',
      'Angaben und Protokoll bleiben. Sie können jeden Zugang wieder freigeben.',
    ],
    legend: 'Mandat beendet',
    button: 'Zugänge sperren',
    idle: 'Alle Zugänge von Personen, deren Mandat beendet ist, sind gesperrt.',
    failed:
      'Die Zugänge der markierten Personen wurden gerade auch von anderen geändert. Bitte versuchen Sie es noch einmal.',
    done: (count) => ({
      title: counted(count, 'Zugang ist gesperrt', 'Zugänge sind gesperrt'),
      sentence: 'Alle Sitzungen dieser Personen sind beendet.',
    }),
  },
};

/** Whom a step concerns: whose tick is set beforehand, and who else can be chosen. */
export interface ManyChoice {
  readonly due: readonly AccessRow[];
  readonly others: readonly AccessRow[];
}

const hasAddress = ({ account }: AccessRow): boolean => account?.email !== undefined;

/** Has an access and an address, and was never invited; without passkeys, too, somebody must tell them. */
export const waitsForInvitation = (row: AccessRow): boolean =>
  hasAddress(row) &&
  (row.state === 'waiting' ||
    (row.state === 'active' &&
      row.passkeys === 0 &&
      row.account?.subjects.length === 0 &&
      row.account.enrolUntil === undefined));

/** Who may be chosen for a step. */
export function choiceFor(step: ManyStep, rows: readonly AccessRow[]): ManyChoice {
  if (step === 'sperren') return { due: rows.filter(({ state }) => state === 'ended'), others: [] };
  return {
    due: rows.filter(waitsForInvitation),
    others: rows.filter((row) => row.state === 'invited' && hasAddress(row)),
  };
}
