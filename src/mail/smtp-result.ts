import type { SendResult } from './ports.ts';

/** What nodemailer tells of a failure, as far as it is read here. */
export interface SmtpTrouble {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
}

/** The server's reply to the end of the data, as its code and its name for the mail (Exim, Postfix, Sendmail). */
export function acceptedBy(response: string): SendResult {
  const name = /(?:\bid=|queued as |\b2\.0\.0 )([A-Za-z0-9][A-Za-z0-9.-]{4,39})(?![\w.@-])/i.exec(
    response,
  )?.[1];
  return { outcome: 'accepted', answer: [response.slice(0, 3), name].filter(Boolean).join(' ') };
}

/**
 * What a failure means. A refusal for good (5xx) counts only where it is about this mail; a wrong password, a server that speaks
 * to nobody or no TLS may be mended while the mail waits. Without any reply to the end of the data it may have arrived.
 * @param mayHaveArrived whether the data were sent to their end
 */
export function failedBy(trouble: SmtpTrouble, mayHaveArrived: boolean): SendResult {
  const { code, command, responseCode } = trouble;
  const reason = reasonOf(trouble);
  if (typeof responseCode === 'number' && responseCode >= 400) {
    const isAboutMail = ['MAIL FROM', 'RCPT TO', 'DATA'].includes(String(command));
    return { outcome: responseCode >= 500 && isAboutMail ? 'refused' : 'deferred', reason };
  }
  if (mayHaveArrived) return { outcome: 'doubtful', reason };
  // the server named a greatest size, and the mail is larger
  if (code === 'EMESSAGE' && command === 'MAIL FROM') return { outcome: 'refused', reason: '552' };
  return { outcome: 'deferred', reason };
}

/** Code of the reply (RFC 3463), or the library's for what failed: a server's own words may quote the address. */
function reasonOf({ response, code }: SmtpTrouble): string {
  const reply = /^([2-5]\d\d)(?:[ -]([245]\.\d{1,3}\.\d{1,3}))?/.exec(
    typeof response === 'string' ? response : '',
  );
  if (reply) return [reply[1], reply[2]].filter(Boolean).join(' ');
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,25}$/.test(code) ? code : 'ENOREPLY';
}
