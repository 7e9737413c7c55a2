import { type BallotState, isBySilence } from '../../../../domain/circulation/index.ts';
import { deadlineWords } from '../../../../format/wording/circulation/times.ts';
import { silenceSentence } from '../../../../format/wording/circulation/silence-words.ts';
import { counted } from '../../../../format/wording/numbers.ts';
import { at } from '../../addresses.ts';
import type { Council } from '../../ports.ts';
import type { MailKind } from './ballot-mail.ts';

/** What a mail tells of, and whom. */
export interface ToldMail {
  readonly kind: MailKind;
  readonly state: BallotState;
  /** Whom it greets. */
  readonly name: string;
  /** Of a receipt: its lines. */
  readonly receipts: readonly string[];
}

const SUBJECTS: Readonly<Record<MailKind, string>> = {
  opened: 'Umlaufverfahren eröffnet',
  extended: 'Umlaufverfahren: Frist verlängert',
  cancelled: 'Umlaufverfahren abgebrochen',
  reminder: 'Erinnerung: Umlaufverfahren',
  receipt: 'Quittung: Umlaufverfahren',
  result: 'Ergebnis: Umlaufverfahren',
};

/** "Umlaufverfahren eröffnet: Rat". The title may tell of what is not public, so it does not stand here. */
export const mailSubject = ({ kind, state }: ToldMail): string =>
  plain(`${SUBJECTS[kind]}: ${state.ballot.organizationName}`);

/** The mail in plain text. It names no item and no vote: a mail is no closed letter. */
export function mailText(
  told: ToldMail,
  { origin, council }: { readonly origin: string; readonly council: Council | undefined },
): string {
  const { ballot } = told.state;
  const contact = council?.directory.site.contact;
  const who = [contact?.name, contact?.email, contact?.phone].filter((one) => one !== undefined).join(', ');
  const blocks = [
    `Guten Tag ${told.name},`,
    ...WORDS[told.kind](told),
    `${told.kind === 'receipt' ? 'Prüfen' : 'Öffnen'} Sie es im Mitgliederbereich:\n${origin}${told.kind === 'receipt' ? at.ballotCheck(ballot.id) : at.ballot(ballot.id)}`,
    who === '' ? 'Fragen beantwortet Ihnen das Ratsbüro.' : `Fragen beantwortet Ihnen: ${who}`,
    ...(council ? [`Mit freundlichen Grüßen\n${council.directory.site.operator}`] : []),
  ];
  return plain(`${blocks.join('\n\n')}\n`);
}

const WORDS: Readonly<Record<MailKind, (told: ToldMail) => readonly string[]>> = {
  opened: ({ state }) => [
    `das Gremium „${state.ballot.organizationName}“ soll ohne Sitzung entscheiden: über ${counted(state.ballot.items.length, 'Gegenstand', 'Gegenstände')}, auf Grundlage von ${state.ballot.basis.source}.`,
    `Sie können bis ${deadline(state)} antworten und Ihre Antwort bis dahin ändern.`,
    ...(isBySilence(state.ballot.consent)
      ? [
          `${silenceSentence(state.ballot.consent)} Wenn Sie nicht einverstanden sind, widersprechen Sie bis dahin.`,
        ]
      : []),
  ],
  extended: ({ state }) => [
    `die Frist des Umlaufverfahrens im Gremium „${state.ballot.organizationName}“ ist verlängert. Sie können jetzt bis ${deadline(state)} antworten.`,
    `Begründung: ${state.extensions.at(-1)?.reason ?? ''}`,
    'Was Sie schon abgegeben haben, gilt weiter.',
  ],
  cancelled: ({ state }) => [
    `das Umlaufverfahren im Gremium „${state.ballot.organizationName}“ ist abgebrochen. Es wird nichts beschlossen.`,
    `Begründung: ${state.cancelled?.reason ?? ''}`,
  ],
  reminder: ({ state }) => [
    `das Umlaufverfahren im Gremium „${state.ballot.organizationName}“ endet am ${deadline(state)}.`,
    isBySilence(state.ballot.consent)
      ? 'Wenn Sie nicht einverstanden sind, widersprechen Sie bis dahin. Wer nicht widerspricht, gilt als einverstanden. Haben Sie schon widersprochen, brauchen Sie nichts weiter zu tun.'
      : 'Sie haben noch nicht zu allen Gegenständen geantwortet. Wer nicht antwortet, hat nicht abgestimmt.',
  ],
  receipt: ({ state, receipts }) => [
    `im Umlaufverfahren des Gremiums „${state.ballot.organizationName}“ wurde für Sie verzeichnet:`,
    ...receipts,
    'Bewahren Sie diese E-Mail auf. Mit Nummer und Prüfsumme können Sie jederzeit nachsehen, ob Ihre Angabe unverändert im Protokoll steht. Wie Sie abgestimmt haben, steht hier nicht.',
    'Waren Sie das nicht? Dann melden Sie sich bitte sofort beim Ratsbüro.',
  ],
  result: ({ state }) => [
    `das Umlaufverfahren im Gremium „${state.ballot.organizationName}“ ist beendet. Das Ergebnis steht fest.`,
  ],
};

const deadline = ({ closes, ballot }: BallotState): string => deadlineWords(closes, ballot.timeZone);

/** Spaces that keep words together have no place in a mail of plain text. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');
