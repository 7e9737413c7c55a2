import type { Ballot } from '../../../../domain/circulation/index.ts';
import type { StartRefusal } from '../../../../domain/law/index.ts';
import type { MailKind } from '../mails/ballot-mail.ts';
import { startRefusalsWords } from '../../../../format/wording/circulation/start-words.ts';
import type { Declared, DraftMethod } from './draft/draft.ts';

/** What a clerk declares, as the form asks for it. */
export const DECLARED: Readonly<Record<Declared, string>> = {
  emergency: 'Es liegt eine Naturkatastrophe oder eine andere außergewöhnliche Notsituation vor.',
  epidemic: 'Es ist eine epidemische Lage festgestellt.',
  'proposed-by-chief-officer':
    'Die Hauptverwaltungsbeamtin oder der Hauptverwaltungsbeamte schlägt das Umlaufverfahren vor.',
  'simple-matter': 'Es geht nur um Gegenstände einfacher Art.',
};

/** How an item is decided. */
export const METHODS: Readonly<Record<DraftMethod, string>> = {
  open: 'offene Abstimmung',
  secret: 'geheime Abstimmung',
  election: 'Wahl',
};

/** Why a ballot may not be started so, with the source, and what to do instead. */
export const startWords = (refusals: readonly StartRefusal[]): string =>
  `${startRefusalsWords(refusals)} ${
    refusals.every(({ reason }) => Object.hasOwn(DECLARED, reason))
      ? 'Bestätigen Sie es unter „Das stelle ich fest“, oder laden Sie zu einer Sitzung ein.'
      : 'Laden Sie zu einer Sitzung ein.'
  }`;

/** Why no mail goes to somebody. */
export const REACH_REASONS: Readonly<Record<'no-account' | 'revoked' | 'no-address', string>> = {
  'no-account': 'Diese Person hat keinen Zugang.',
  revoked: 'Der Zugang ist gesperrt.',
  'no-address': 'Der Zugang hat keine E-Mail-Adresse.',
};

/** Who learns how somebody voted. */
export const VISIBILITY: Readonly<Record<Ballot['visibility'], string>> = {
  named:
    'namentlich; mit dem Ergebnis wird bekannt, wer wie gestimmt hat. Sind alle Gegenstände öffentlich und kommt das Verfahren bei allen zustande, darf jeder das Protokoll lesen. Darin steht auch jede geänderte Stimme und jeder Widerspruch, mit Namen und Uhrzeit',
  open: 'offen; die Namen sehen nach dem Ende nur das Gremium und das Ratsbüro',
};

/** Mails to members, as the office's list names them. */
export const MAIL_NAMES: Readonly<Record<MailKind, string>> = {
  opened: 'Eröffnung',
  extended: 'Verlängerung',
  cancelled: 'Abbruch',
  reminder: 'Erinnerung',
  receipt: 'Quittung',
  result: 'Ergebnis',
};
