import { type Instant, wallClock } from '../../../domain/local-time.ts';
import { at } from '../addresses.ts';
import type { Account, Council, Mail } from '../ports.ts';

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
  const person = council?.directory.people.find(({ key }) => key === account.person);
  const zone = site?.timeZone ?? 'Europe/Berlin';
  const { name: office = 'Ratsbüro', email, phone } = site?.contact ?? {};
  const reach = [email, phone && `Telefon ${phone}`].filter((way) => way !== undefined && way !== '');
  const contact = reach.length === 0 ? '' : ` (${reach.join(', ')})`;
  const paragraphs = [
    `Guten Tag ${person?.name ?? account.name},`,
    `mit diesem Link melden Sie sich im Mitgliederbereich an${site ? ` (${site.operator})` : ''}:`,
    `${origin}${at.loginLink}?t=${token}`,
    `Er gilt zehn Minuten, bis ${clock(until, zone)} Uhr, und nur einmal. Öffnen Sie ihn auf dem Gerät, auf dem Sie lesen möchten.`,
    `Angefordert wurde er am ${day(asked, zone)} um ${clock(asked, zone)} Uhr. Gerät: ${device}.`,
    `Waren Sie das nicht? Dann brauchen Sie nichts zu tun: Ohne diesen Link kommt niemand hinein, und er verfällt von selbst. Geben Sie ihn bitte nicht weiter. Wenn solche E-Mails öfter kommen, sagen Sie bitte hier Bescheid: ${office}${contact}.`,
    'Diese E-Mail wurde automatisch verschickt.',
  ];
  return {
    to: account.email ?? '',
    subject: 'Ihr Link für den Mitgliederbereich',
    text: `${paragraphs.join('\n\n')}\n`,
    id: `anmeldung-${asked}-${account.id}`,
  };
}

const clock = (at: number, zone: string): string => wallClock(at as Instant, zone).slice(11);
const day = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone }).format(at);
