import { html } from 'hono/html';
import { SMTPServer } from 'smtp-server';
import { listenOnLoopback, serveOnLoopback } from './loopback.ts';
import { type CaughtMail, mailOf } from './raw-mail.ts';
import { toolPage } from './tool-page.ts';

/** Takes mails and shows them instead of sending them on. */
export interface MailCatcher {
  /** Where a browser reads them. */
  readonly address: string;
  /** Where mails are sent to, such as `smtp://127.0.0.1:2525`. */
  readonly smtp: string;
  /** Newest first. */
  readonly mails: readonly CaughtMail[];
  stop(): Promise<void>;
}

const MOST = 200;
/** So many of one subject are shown; a publication may tell all members at once, and must not bury a log-in link. */
const SHOWN = 3;

/** For tests and for a trial on this machine: loopback alone, mails in memory. @param options ports; 0 for any free one */
export async function startMailCatcher({
  port,
  smtpPort = 0,
}: {
  readonly port: number;
  readonly smtpPort?: number;
}): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const to = session.envelope.rcptTo.map(({ address }) => address);
      mails.unshift(mailOf(Buffer.concat(chunks).toString('latin1'), to));
      mails.splice(MOST);
      done();
    },
  });
  // a client that hangs up in the middle is no concern of whoever reads the mails
  server.on('error', () => undefined);
  const smtp = `smtp://127.0.0.1:${await listenOnLoopback(server.server, smtpPort)}`;
  const site = await serveOnLoopback(port, ({ url = '/' }, response) => {
    const only = new URL(url, 'http://localhost').searchParams.get('an') ?? undefined;
    void mailsPage(mails, only).then((page) =>
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
        .end(page),
    );
  });
  return {
    address: site.address,
    smtp,
    mails,
    stop: async () => {
      await Promise.all([site.stop(), new Promise<void>((resolve) => server.close(resolve))]);
    },
  };
}

/** All mails, or those to one address. */
const mailsPage = (mails: readonly CaughtMail[], only: string | undefined): Promise<string> => {
  const asked = only === undefined ? newestOfEach(mails) : mails.filter(({ to }) => to.includes(only));
  return toolPage(
    'Postfach zum Ausprobieren',
    html`
      <p>
        Hier liegen die E-Mails, die der Mitgliederbereich auf diesem Rechner verschickt hat; die neueste
        steht oben. Die Seite sieht alle fünf Sekunden nach.
      </p>
      ${only !== undefined && html`<p>An: ${only}. <a href="/">E-Mails an alle</a></p>`}
      ${asked.length === 0 && html`<p>Noch ist keine E-Mail gekommen.</p>`}
      ${asked.map(
        ({ to, subject, text }) =>
          html`<article>
            <h2>${subject}</h2>
            <p>An: ${to.join(', ')}</p>
            <pre>${linked(text)}</pre>
          </article>`,
      )}
      ${only === undefined && asked.length < mails.length && mailboxes(mails)}
    `,
    { refresh: 5 },
  );
};

/** The newest of each subject, in the order of all. */
function newestOfEach(mails: readonly CaughtMail[]): readonly CaughtMail[] {
  const groups = Map.groupBy(mails, ({ subject }) => subject);
  const shown = new Set([...groups.values()].flatMap((group) => group.slice(0, SHOWN)));
  return mails.filter((mail) => shown.has(mail));
}

/** Each address with the number of its mails, as a link to them. */
function mailboxes(mails: readonly CaughtMail[]) {
  const counts = Map.groupBy(
    mails.flatMap(({ to }) => to),
    (address) => address,
  );
  return html`<h2>Alle Postfächer</h2>
    <p>Von E-Mails mit gleichem Betreff stehen oben nur die neuesten drei.</p>
    <ul>
      ${[...counts]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([address, { length }]) =>
            html`<li>
              <a href="/?an=${encodeURIComponent(address)}">${address}</a>
              (${length === 1 ? 'eine E-Mail' : `${length} E-Mails`})
            </li>`,
        )}
    </ul>`;
}

/** The text with its addresses as links. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((piece, index) => (index % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : html`${piece}`));
