import { composeMail } from './compose.ts';
import { MailError } from './mail-error.ts';
import type { MailServer, OutgoingMail, SendOnce, SendResult } from './ports.ts';
import { smtpAddress } from './smtp-address.ts';
import { openSession, type Patience, type SmtpSession } from './smtp-session.ts';

interface SenderOptions {
  /** Connections at a time. */
  readonly connections?: number;
  readonly patience?: Patience;
  readonly now?: () => number;
}

/** Together less than the time after which an outbox takes a try for lost. */
const PATIENCE: Patience = { connect: 30_000, data: 180_000, reply: 600_000 };
/** Servers tend to end a connection after a hundred mails. */
const MOST_MAILS = 100;
const IDLE = 5000;

interface Kept {
  readonly session: SmtpSession;
  mails: number;
  idle?: NodeJS.Timeout;
}

/**
 * Sends mails by the municipality's own server, over few connections that are kept while mails follow one another.
 * @throws TypeError where the server's address is none
 */
export function smtpSender(
  server: MailServer,
  { connections = 4, patience = PATIENCE, now = Date.now }: SenderOptions = {},
): SendOnce & { close(): void } {
  const address = smtpAddress(server.smtp);
  const kept: Kept[] = [];
  const turn = turns(connections);

  async function send(mail: OutgoingMail): Promise<SendResult> {
    const composed = await composeMail(mail, server, now());
    for (;;) {
      const used = take(kept);
      const session = used?.session ?? (await openSession(address, patience));
      if ('outcome' in session) return session;
      const result = await session.send(composed, mail.id);
      keep({ session, mails: (used?.mails ?? 0) + 1 });
      // a server may end a connection that it kept for a while; a mail that certainly did not leave goes by a new one
      if (!used || !hadEnded(result)) return result;
    }
  }

  function keep(one: Kept): void {
    if (one.mails >= MOST_MAILS || closed) return one.session.close();
    if (!one.session.isOpen()) return;
    one.idle = setTimeout(() => {
      kept.splice(kept.indexOf(one), 1);
      one.session.close();
    }, IDLE);
    one.idle.unref();
    kept.push(one);
  }

  let closed = false;
  return Object.assign((mail: OutgoingMail) => turn(() => send(mail).catch(refusedOf)), {
    close: () => {
      closed = true;
      for (let one = take(kept); one; one = take(kept)) one.session.close();
    },
  });
}

const hadEnded = (result: SendResult): boolean =>
  result.outcome === 'deferred' && /^(?:421|E(?!TIMEDOUT))/.test(result.reason);

function refusedOf(error: unknown): SendResult {
  if (error instanceof MailError) return { outcome: 'refused', reason: error.fault };
  throw error;
}

function take(kept: Kept[]): Kept | undefined {
  const one = kept.pop();
  clearTimeout(one?.idle);
  return one && !one.session.isOpen() ? take(kept) : one;
}

/** Lets so many work at a time, the others one after the other. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
