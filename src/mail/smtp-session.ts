import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { ComposedMail } from './compose.ts';
import type { SendResult } from './ports.ts';
import type { SmtpAddress } from './smtp-address.ts';
import { acceptedBy, failedBy, type SmtpTrouble } from './smtp-result.ts';

/** How long is waited, in milliseconds. */
export interface Patience {
  /** For connection, greeting, encryption and password together. */
  readonly connect: number;
  /** From the first word about a mail to the last byte of it. */
  readonly data: number;
  /** For the reply to the end of the data; a server may look through the mail first (RFC 5321, 4.5.3.2.6: 10 minutes). */
  readonly reply: number;
}

/** One connection to a server, by which mails leave one after the other. */
export interface SmtpSession {
  /** Whether a further mail may go this way. */
  isOpen(): boolean;
  send(mail: ComposedMail, id: string): Promise<SendResult>;
  close(): void;
}

/** @returns the session, or why there is none */
export async function openSession(
  address: SmtpAddress,
  patience: Patience,
): Promise<SmtpSession | SendResult> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const connection = new Connection({
    ...address,
    connectionTimeout: patience.connect,
    greetingTimeout: patience.connect,
    // waiting is timed here
    socketTimeout: patience.data + patience.reply + 60_000,
    socketCloseTimeout: 1000,
  });
  const failed = await greeted(connection, address, patience.connect);
  if (failed) {
    connection.close();
    return failed;
  }
  return {
    isOpen: () => !connection.destroyed,
    send: (mail, id) => sent(connection, mail, id, patience),
    close: () => (connection.destroyed ? undefined : connection.quit()),
  };
}

/** @returns what failed, or undefined */
const greeted = (
  connection: SMTPConnection,
  { auth }: SmtpAddress,
  wait: number,
): Promise<SendResult | undefined> =>
  new Promise((resolve) => {
    const end = (error?: Error | null) => {
      clearTimeout(timer);
      resolve(error ? failedBy(error as SmtpTrouble, false) : undefined);
    };
    const timer = setTimeout(() => end(timeout()), wait);
    // stays for the life of the connection: an error that nobody hears ends the process
    connection.on('error', end);
    connection.connect((error) => {
      if (error || !auth) return end(error);
      connection.login(auth, end);
    });
  });

/**
 * Until the message was read to its end its final dot cannot have left, so that a failure is certain. From then on silence
 * says nothing: the server may have taken the mail over.
 */
function sent(
  connection: SMTPConnection,
  { envelope, bytes }: ComposedMail,
  id: string,
  { data, reply }: Patience,
): Promise<SendResult> {
  const message = Readable.from(pieces(bytes), { objectMode: false });
  let mayHaveArrived = false;
  return new Promise<SendResult>((resolve) => {
    const end = (error?: Error | null, response = '') => {
      clearTimeout(timer);
      connection.off('end', lost);
      if (error) connection.close();
      resolve(error ? failedBy(error as SmtpTrouble, mayHaveArrived) : acceptedBy(response));
    };
    const late = () => end(timeout());
    const lost = () => setImmediate(() => end(new Error('lost')));
    let timer = setTimeout(late, data);
    connection.once('end', lost);
    message.once('end', () => {
      mayHaveArrived = true;
      clearTimeout(timer);
      timer = setTimeout(late, reply);
    });
    const dsn = { id, ret: 'HDRS' };
    connection.send({ ...envelope, size: bytes.byteLength, dsn }, message, (error, info) =>
      end(error, info?.response),
    );
  });
}

const timeout = (): Error => Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' });

/** In pieces, so that the end is read only when the socket has taken nearly all. */
function* pieces(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.byteLength; at += 16_384) yield Buffer.from(bytes.subarray(at, at + 16_384));
}
