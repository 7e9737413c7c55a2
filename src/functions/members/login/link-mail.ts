import { at } from '../addresses.ts';
import { dayWords } from '../instant-words.ts';
import type { Account, Council, Mail } from '../ports.ts';
import { clockWords, greetedName, officeWords } from './mail-words.ts';

/** What the mail with the link tells; instants are milliseconds since 1970 of the machine's clock. */
export interface LinkMail {
  readonly origin: string;
  readonly account: Account;
  readonly council: Council | undefined;
  readonly token: string;
  readonly asked: number;
  readonly until: number;
  /** Browser and system, as the browser called itself. */
  readonly device: string;
}

/** The mail with the link to log in. It names nothing that lies in the members' area. */
export function linkMail({ origin, account, council, token, asked, until, device }: LinkMail): Mail {
  const site = council?.directory.site;
  const paragraphs = [
    `Guten Tag ${greetedName(account, council)},`,
    `mit diesem Link melden Sie sich im Mitgliederbereich an${site ? ` (${site.operator})` : ''}:`,
    `${origin}${at.loginLink}?t=${token}`,
    `Er gilt zehn Minuten, bis ${clockWords(until, council)} Uhr, und nur einmal. Öffnen Sie ihn auf dem Gerät, auf dem Sie lesen möchten.`,
    `Angefordert wurde er am ${dayWords(asked, council)} um ${clockWords(asked, council)} Uhr. Gerät: ${device}.`,
    `Waren Sie das nicht? Dann brauchen Sie nichts zu tun: Ohne diesen Link kommt niemand hinein, und er verfällt von selbst. Geben Sie ihn bitte nicht weiter. Wenn solche E-Mails öfter kommen, sagen Sie bitte hier Bescheid: ${officeWords(council)}.`,
    'Diese E-Mail wurde automatisch verschickt.',
  ];
  return {
    to: account.email ?? '',
    subject: 'Ihr Link für den Mitgliederbereich',
    text: `${paragraphs.join('\n\n')}\n`,
    id: `anmeldung-${asked}-${account.id}`,
  };
}
