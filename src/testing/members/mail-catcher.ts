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
  const site = await serveOnLoopback(port, (_, response) => {
    void mailsPage(mails).then((page) =>
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

const mailsPage = (mails: readonly CaughtMail[]): Promise<string> =>
  toolPage(
    'Postfach zum Ausprobieren',
    html`
      <p>
        Hier liegen die E-Mails, die der Mitgliederbereich auf diesem Rechner verschickt hat; die neueste
        steht oben. Die Seite sieht alle fünf Sekunden nach.
      </p>
      ${mails.length === 0 && html`<p>Noch ist keine E-Mail gekommen.</p>`}
      ${mails.map(
        ({ to, subject, text }) =>
          html`<article>
            <h2>${subject}</h2>
            <p>An: ${to.join(', ')}</p>
            <pre>${linked(text)}</pre>
          </article>`,
      )}
    `,
    { refresh: 5 },
  );

/** The text with its addresses as links. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((piece, index) => (index % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : html`${piece}`));
