import { MailError } from './mail-error.ts';
import type { OutgoingMail } from './ports.ts';

const CONTROL = /\p{Cc}/u;
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,59}$/;
/** Printable ASCII, short enough for one line (RFC 5322, 2.1.1). */
const VALUE = /^[ -~]{1,900}$/;
const OURS =
  /^(?:from|to|cc|bcc|sender|reply-to|subject|date|message-id|mime-version|content-.*|return-path|received|auto-submitted|x-auto-response-suppress|dkim-.*|resent-.*)$/i;

/** @throws MailError `subject` or `header` */
export function checkWords({ subject, headers = {} }: OutgoingMail): void {
  if (CONTROL.test(subject) || subject.length > 900) throw new MailError('subject');
  for (const [name, value] of Object.entries(headers))
    if (!NAME.test(name) || OURS.test(name) || !VALUE.test(value)) throw new MailError('header');
}

const FILE_NAME = /^[^\p{Cc}/\\"]{1,200}$/u;
const TYPE = /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/i;

/** Names and types of what goes along stand in headers too. @throws MailError `file` */
export function checkParts({ calendar, attachments = [] }: OutgoingMail): void {
  const fits =
    (!calendar || (FILE_NAME.test(calendar.name) && /^(?:PUBLISH|REQUEST|CANCEL)$/.test(calendar.method))) &&
    attachments.every(({ name, type }) => FILE_NAME.test(name) && TYPE.test(type));
  if (!fits) throw new MailError('file');
}
