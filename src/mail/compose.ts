import { createHash } from 'node:crypto';
import { checkParts, checkWords } from './check-mail.ts';
import { addressOf, domainOf, mailboxOf, returnAddress } from './mailbox.ts';
import { checkMailId } from './mail-id.ts';
import type { MailServer, OutgoingMail } from './ports.ts';

/** A mail as a server takes it. */
export interface ComposedMail {
  /** Sender and receiver as the server hears of them. */
  readonly envelope: { readonly from: string; readonly to: string };
  /** The message with its headers (RFC 5322), lines ended by CR LF. */
  readonly bytes: Uint8Array;
}

/**
 * Writes a mail. The same mail at the same instant gives the same bytes. It says that no person wrote it, so that no absence is
 * answered (RFC 3834, Auto-Submitted).
 * @param at instant of its Date, milliseconds since 1970
 * @throws MailError for what no server is to see: line breaks in headers, several addresses, an id that is none
 */
export async function composeMail(
  mail: OutgoingMail,
  server: Pick<MailServer, 'from' | 'bounces'>,
  at: number,
): Promise<ComposedMail> {
  checkMailId(mail.id);
  const from = mailboxOf(server.from);
  const to = addressOf(mail.to);
  checkWords(mail);
  checkParts(mail);
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const message = new MailComposer({
    from,
    to: { name: '', address: to },
    subject: mail.subject,
    messageId: `<${mail.id}@${domainOf(from.address)}>`,
    date: new Date(at),
    text: mail.text.replace(/\r\n?|\n/g, '\r\n'),
    textEncoding: 'quoted-printable',
    headers: headersOf(mail),
    attachments: filesOf(mail),
    ...(mail.calendar && { icalEvent: invitationOf(mail.calendar) }),
    baseBoundary: boundaryOf(mail),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    envelope: { from: server.bounces ? returnAddress(server.bounces, mail.id) : from.address, to },
    bytes: await message.compile().build(),
  };
}

/** As they are: nothing in them needs an encoding, and a reader of `List-Unsubscribe` knows none. */
const headersOf = (mail: OutgoingMail) =>
  Object.entries({
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...mail.headers,
  }).map(([key, value]) => ({ key, value: { prepared: true, value } }));

const filesOf = ({ attachments = [] }: OutgoingMail) =>
  attachments.map(({ name, type, bytes }) => ({
    filename: name,
    contentType: type,
    content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  }));

const invitationOf = ({ method, name, text }: NonNullable<OutgoingMail['calendar']>) => ({
  method,
  filename: name,
  content: text,
});

/** Drawn from the whole content, so that no content can hold it. */
function boundaryOf({ id, subject, text, calendar, attachments = [] }: OutgoingMail): string {
  const hash = createHash('sha256').update(JSON.stringify([id, subject, text, calendar]));
  for (const { name, bytes } of attachments) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 32);
}
