import type { SendOnce } from '../../mail/ports.ts';
import type { Mail, SendMail } from './ports.ts';

/** Who sends, and by which server: `smtp://user:password@host:port` or `smtps://…`. */
export interface SmtpSettings {
  readonly smtp: string;
  readonly from: string;
}

/** Somebody waits for the answer: a link that the server does not take soon is asked for anew. */
const PATIENCE = { connect: 15_000, data: 30_000, reply: 30_000 };

/**
 * Mails that somebody waits for, by the municipality's own server, each tried once. Rejects unless the server took it over, with
 * the reply's code or the library's alone: the server's own words may quote the address.
 */
export function smtpMail(settings: SmtpSettings): SendMail {
  let opened: Promise<SendOnce> | undefined;
  return async (mail: Mail) => {
    const send = await (opened ??= open(settings));
    const result = await send({ ...mail, id: mail.id.toLowerCase() });
    if (result.outcome === 'accepted') return;
    const code = /^\d/.test(result.reason) ? `SMTP_${result.reason.slice(0, 3)}` : result.reason;
    throw Object.assign(new Error(`mail refused: ${code}`), { code });
  };
}

async function open(settings: SmtpSettings): Promise<SendOnce> {
  const { smtpSender } = await import('../../mail/smtp-sender.ts');
  // what comes back of these goes to the sender, where somebody reads it: the address for returned mails knows invitations and notices
  const { smtp, from } = settings;
  return smtpSender({ smtp, from }, { patience: PATIENCE });
}
