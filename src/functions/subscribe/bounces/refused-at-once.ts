import type { SendOnce, SendResult } from '../../../mail/ports.ts';

/**
 * Whether a server refused a mail because there is no such mailbox (RFC 3463: 5.1.1, 5.1.2, 5.1.3, 5.1.6, 5.1.10, 5.2.1), and not
 * for what we are or sent: else a fault of our own server would end all subscriptions.
 */
export const isNoMailbox = (result: SendResult): boolean =>
  result.outcome === 'refused' && /\b5\.(?:1\.(?:1|2|3|6|10)|2\.1)$/.test(result.reason);

/** Sends, and tells which mails were refused. @param heard may take its time; the mail's result does not wait for it */
export const hearingRefusals =
  (send: SendOnce, heard: (id: string, isForGood: boolean) => void): SendOnce =>
  async (mail) => {
    const result = await send(mail);
    if (result.outcome === 'refused') heard(mail.id, isNoMailbox(result));
    return result;
  };
