import { createTransport } from 'nodemailer';
import { UsageError } from '../usage-error.ts';

/** A plain mail. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Sends a mail by `smtp://user:password@host:port` or `smtps://…`. A password goes to another machine only encrypted.
 * @throws UsageError, Error whose message never holds the password
 */
export async function sendMail(smtpUrl: string, from: string | undefined, mail: Mail): Promise<void> {
  const url = URL.parse(smtpUrl);
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new UsageError('SMTP_URL: Bitte in der Form smtps://benutzer:kennwort@server:465 angeben.');
  }
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  const secure = url.protocol === 'smtps:';
  const isLoopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && user !== '' && !isLoopback,
    ignoreTLS: !secure && isLoopback,
    ...(user === '' ? {} : { auth: { user, pass } }),
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 30_000,
  });
  try {
    await transport.sendMail({ ...mail, from: from ?? (user.includes('@') ? user : mail.to) });
  } catch (error) {
    const { message } = error as Error;
    const told = pass === '' ? message : message.replaceAll(pass, '…').replaceAll(url.password, '…');
    throw new Error(`Die Nachricht über ${url.hostname} ging nicht hinaus: ${told}`, { cause: error });
  } finally {
    transport.close();
  }
}
