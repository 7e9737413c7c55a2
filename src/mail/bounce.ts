import { type ReportFields, reportedOf } from './delivery-report.ts';
import { isMailId } from './mail-id.ts';
import { parseMail, type ParsedMail } from './parse-mail.ts';

/** What came to the address for returned mails. */
export type Bounce =
  /** The mail `id` is said not to arrive, or not yet (RFC 3464, 2.3.3); `status` such as `5.1.1` (RFC 3463). */
  | { readonly kind: 'failed' | 'delayed'; readonly id: string; readonly status: string }
  /** An answer of a person or a machine, a report on a mail that is not ours, or nothing that can be read. */
  | { readonly kind: 'other' };

const OTHER: Bounce = { kind: 'other' };

/**
 * Reads a report on delivery (RFC 3462, RFC 3464). Whoever knows an address may write anything to it: what is not exactly such
 * a report is `other`, and of a report the id and a code alone are believed. Never throws.
 * @param raw the mail; what lies behind its first 256 KiB is not looked at
 */
export async function readBounce(raw: Uint8Array): Promise<Bounce> {
  const mail = await parseMail(raw).catch(() => undefined);
  if (!mail || !/^multipart\/report\b/i.test(mail.header('content-type') ?? '')) return OTHER;
  const report = mail.part('message/delivery-status', 'message/global-delivery-status');
  const fields = report === undefined ? undefined : reportedOf(report);
  if (!fields) return OTHER;
  const id = [...candidates(mail, fields)].find(isMailId);
  return id === undefined ? OTHER : { kind: fields.action, id, status: fields.status };
}

/** The surest first: where it was sent to, what the server was told of it, and which mail came back. */
function* candidates(mail: ParsedMail, { envelopeId }: ReportFields): Generator<string> {
  for (const name of ['x-original-to', 'envelope-to', 'delivered-to', 'to'])
    for (const value of mail.headers(name)) yield /\+([a-z0-9._-]{1,150})@/.exec(value)?.[1] ?? '';
  yield envelopeId ?? '';
  const returned = mail.part(
    'message/rfc822',
    'text/rfc822-headers',
    'message/global',
    'message/global-headers',
  );
  yield leftPart(/^message-id:\s*(<[^<>\s]+>)/im.exec(returned ?? '')?.[1]);
  for (const name of ['in-reply-to', 'references']) yield leftPart(mail.header(name));
}

const leftPart = (messageId = ''): string => /^<([^@<>]{1,150})@/.exec(messageId.trim())?.[1] ?? '';
