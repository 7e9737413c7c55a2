import { at } from '../addresses.ts';
import { dayWords } from '../instant-words.ts';
import type { Account, Council, Mail } from '../ports.ts';
import type { MembersSettings } from '../settings.ts';

/** What a mail needs to know of the municipality. */
export interface MailFrame {
  readonly council: Council | undefined;
  readonly settings: Pick<MembersSettings, 'origin' | 'stepUp'>;
}

/** Greeting, paragraphs, and whom to ask; no title of anything that is not public stands in a mail. */
function letter({ council }: MailFrame, name: string, paragraphs: readonly string[]): string {
  const site = council?.directory.site;
  const contact = [site?.contact.name, site?.contact.email, site?.contact.phone].filter(Boolean).join(', ');
  const help =
    contact === '' ? 'Fragen beantwortet Ihnen das Ratsbüro.' : `Fragen beantwortet Ihnen: ${contact}`;
  const end = site?.operator ?? 'Ihr Ratsbüro';
  return [`Guten Tag ${name},`, ...paragraphs, help, end].join('\n\n') + '\n';
}

const mail = (account: Account, to: string, kind: string, subject: string, text: string): Mail => ({
  to,
  subject,
  text,
  id: `${kind}-${account.id}-${account.version}`,
});

/** Tells somebody of the access and how to set it up. @param account as saved, with `enrolUntil` */
export function invitationMail(frame: MailFrame, account: Account & { readonly email: string }): Mail {
  const { origin, stepUp } = frame.settings;
  const until = account.enrolUntil === undefined ? '' : dayWords(account.enrolUntil, frame.council);
  const paragraphs = [
    account.rights.clerk
      ? 'für Sie ist ein Zugang zum Mitgliederbereich eingerichtet. Dort verwalten Sie die Zugänge der Mitglieder und sehen alle Unterlagen, auch die nichtöffentlichen.'
      : 'für Sie ist ein Zugang zum Mitgliederbereich eingerichtet. Dort finden Sie Einladungen, Vorlagen und Niederschriften, auch die nichtöffentlichen, die Ihre Gremien betreffen.',
    `So melden Sie sich an:\n1. Öffnen Sie ${origin}${at.login}\n2. Geben Sie diese E-Mail-Adresse an. Sie erhalten einen Link, der zehn Minuten lang gilt.\n3. Öffnen Sie den Link und bestätigen Sie die Anmeldung.`,
    ...(stepUp.kind === 'passkey'
      ? [
          `Danach richten Sie auf Ihrem Gerät einen Passkey ein: Sie bestätigen künftig mit Fingerabdruck, Gesicht oder der Gerätesperre, dass Sie es sind. Das geht bis zum ${until}; später lädt das Ratsbüro Sie gern neu ein.`,
        ]
      : []),
    'Ein Passwort gibt es nicht, und niemand wird Sie danach fragen.',
  ];
  return mail(
    account,
    account.email,
    'einladung',
    'Ihr Zugang zum Mitgliederbereich',
    letter(frame, account.name, paragraphs),
  );
}

/** Tells the old and the new address that the address changed. @param account as saved */
export function addressMails(frame: MailFrame, account: Account, before: string | undefined): Mail[] {
  const words = (sentence: string) =>
    letter(frame, account.name, [
      sentence,
      'Laufende Sitzungen wurden beendet. Ihre Passkeys gelten weiter. Wenn Sie von dieser Änderung nichts wissen, melden Sie sich bitte gleich bei uns.',
    ]);
  const subject = 'Die E-Mail-Adresse Ihres Zugangs wurde geändert';
  const sentences: readonly (readonly [string | undefined, string, string])[] = [
    [before, 'adresse-alt', 'für Ihren Zugang zum Mitgliederbereich gilt diese E-Mail-Adresse nicht mehr.'],
    [account.email, 'adresse-neu', 'für Ihren Zugang zum Mitgliederbereich gilt jetzt diese E-Mail-Adresse.'],
  ];
  return sentences.flatMap(([to, kind, sentence]) =>
    to === undefined ? [] : [mail(account, to, kind, subject, words(sentence))],
  );
}

/** Tells somebody what was done with the access. @param account as saved */
export function stepMail(
  frame: MailFrame,
  account: Account,
  kind: 'passkeys' | 'anmeldung' | 'freigabe',
): Mail[] {
  const { subject, sentence } = STEP_WORDS[kind];
  return account.email === undefined
    ? []
    : [
        mail(
          account,
          account.email,
          kind,
          subject,
          letter(frame, account.name, [
            sentence,
            `Zur Anmeldung: ${frame.settings.origin}${at.login}`,
            'Wenn Sie von dieser Änderung nichts wissen, melden Sie sich bitte gleich bei uns.',
          ]),
        ),
      ];
}

const STEP_WORDS = {
  passkeys: {
    subject: 'Ihre Passkeys wurden entfernt',
    sentence:
      'das Ratsbüro hat die Passkeys Ihres Zugangs entfernt und laufende Sitzungen beendet. Bei der nächsten Anmeldung richten Sie einen neuen Passkey ein; das geht in den nächsten 14 Tagen.',
  },
  anmeldung: {
    subject: 'Ihr Zugang hat eine weitere Anmeldung',
    sentence:
      'das Ratsbüro hat Ihren Zugang zum Mitgliederbereich mit einer Anmeldung der zentralen Anmeldung verbunden.',
  },
  freigabe: {
    subject: 'Ihr Zugang ist wieder freigegeben',
    sentence: 'das Ratsbüro hat Ihren Zugang zum Mitgliederbereich wieder freigegeben.',
  },
} as const;
