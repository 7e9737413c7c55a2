import type { Mail, SendMail } from './ports.ts';

/** Who sends, and by which server: `smtp://user:password@host:port` or `smtps://…`. */
export interface SmtpSettings {
  readonly smtp: string;
  readonly from: string;
}

/**
 * Mails by the municipality's own server. A password goes to another machine only encrypted; what fails says so without it.
 * The sender of automatic mails is asked for no answer (RFC 3834).
 */
export function smtpMail({ smtp, from }: SmtpSettings): SendMail {
  let opened: ReturnType<typeof open> | undefined;
  return async (mail: Mail) => {
    const transport = await (opened ??= open(smtp));
    try {
      await transport.sendMail({
        from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        messageId: `<${mail.id}@${from.slice(from.indexOf('@') + 1)}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    } catch (error) {
      // the server's own words may quote the address, so that they are no reason to be logged
      const { code } = error as { code?: unknown };
      throw new Error(`mail refused: ${typeof code === 'string' ? code : 'unknown'}`, { cause: error });
    }
  };
}

async function open(smtp: string) {
  const { createTransport } = await import('nodemailer');
  const url = new URL(smtp);
  const secure = url.protocol === 'smtps:';
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  const isLoopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  return createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isLoopback,
    ignoreTLS: !secure && isLoopback,
    ...(user !== '' && { auth: { user, pass } }),
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  });
}
