import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { listenOnLoopback } from '../../testing/members/loopback.ts';
import { serveApp } from '../../testing/members/serve-app.ts';
import { SAMPLE_OFFER, sampleNotice } from '../../testing/subscribe/sample-subscribe.ts';
import { runSubscribe } from './command/run.ts';
import { entryId } from './deliver/mail-ids.ts';
import { officeOf } from './office.ts';
import { openSubscribe } from './open-subscribe.ts';
import { readSettings } from './read-settings.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../../scripts/subscribe.ts');
const SUBSCRIBERS = 50;
/** Numbers of the mails at whose end the function is killed before it hears the reply. */
const KILLED_AT = [1, 12, 30];
/** A try without a result is lost after a quarter of an hour. */
const LATER = 16 * 60_000;

const store = mkdtempSync(path.join(tmpdir(), 'ratsfenster-subscribe-killed-'));
afterAll(() => rmSync(store, { recursive: true }));

/** A mail server that takes everything; `atMail` hears of each mail before its reply. */
async function startServer(atMail: (count: number) => void) {
  const receivers: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      stream.resume();
      stream.once('end', () => {
        receivers.push(...session.envelope.rcptTo.map(({ address }) => address));
        atMail(receivers.length);
        done();
      });
    },
  });
  // whoever is killed hangs up in the middle
  server.on('error', () => undefined);
  const smtp = `smtp://127.0.0.1:${await listenOnLoopback(server.server, 0)}`;
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)));
  return { smtp, receivers };
}

const ended = (child: ChildProcess) =>
  new Promise<NodeJS.Signals | null>((resolve) => void child.once('exit', (_, signal) => resolve(signal)));

test('killed three times in the middle of a delivery: nobody gets two mails, and who got none for certain is counted', async () => {
  await using site = await serveApp({
    fetch: ({ url }) => {
      if (url.endsWith('/angebot.json')) return Response.json(SAMPLE_OFFER);
      return url.endsWith('/protokoll/1/meldung.json')
        ? Response.json(sampleNotice(1, [{ headline: 'Neue Vorlage: Lange Straße' }]))
        : new Response(null, { status: 404 });
    },
  });
  let child: ChildProcess | undefined;
  const killed: number[] = [];
  const server = await startServer((count) => {
    if (count < (KILLED_AT[killed.length] ?? Number.POSITIVE_INFINITY)) return;
    killed.push(count);
    child?.kill('SIGKILL');
  });
  const env = {
    SUBSCRIBE_ORIGIN: 'https://abo.example',
    SUBSCRIBE_SITE: site.address,
    SUBSCRIBE_KEYS: 'kQ3v9-Zx1-Lm7w-Ty5-Rb2n-Hc8d-Gf4s-Jp6k-0aEo',
    SUBSCRIBE_ADDRESS_KEY: '3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=',
    SUBSCRIBE_STORE: store,
    SUBSCRIBE_SMTP: server.smtp,
    SUBSCRIBE_MAIL_FROM: 'abo@rat.example',
    SUBSCRIBE_PORT: '0',
  };
  const open = () =>
    openSubscribe(readSettings(env), {
      now: () => Date.now() + LATER,
      log: () => undefined,
      assets: new Map(),
    });
  const opened = await open();
  onTestFinished(() => opened.close());
  const { subscriptions, entries } = officeOf(opened.parts);
  await entries.begin(0);
  await entries.finish(0);
  const choice = { interests: ['word:Lange Straße'], frequency: 'sofort' } as const;
  const ids = new Map<string, string>();
  for (let number = 0; number < SUBSCRIBERS; number += 1) {
    const address = `p${number}@example.org`;
    ids.set(address, (await subscriptions.save(address, choice, 0)).id);
  }

  const start = (): ChildProcess => {
    const args = [PROGRAM, 'deliver'];
    return spawn(process.execPath, args, { env: { PATH: process.env['PATH'], ...env }, stdio: 'ignore' });
  };
  for (let run = 0; run < KILLED_AT.length; run += 1) {
    child = start();
    expect(await ended(child)).toBe('SIGKILL');
  }
  child = start();
  expect(await ended(child)).toBeNull();
  expect(killed).toHaveLength(KILLED_AT.length);

  const { receivers } = server;
  expect(receivers).toHaveLength(new Set(receivers).size);
  let doubtful = 0;
  for (const [address, id] of ids) {
    const delivery = await opened.parts.means.outbox.delivery(entryId(1, id));
    if (delivery?.state === 'doubtful') doubtful += 1;
    else expect([delivery?.state, receivers.includes(address)]).toEqual(['accepted', true]);
  }
  expect(doubtful).toBeGreaterThanOrEqual(KILLED_AT.length);
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const input = () => Promise.resolve(new Uint8Array());
  await runSubscribe(['list'], { print, tell: print, input, open, serve: () => Promise.resolve(1) });
  expect(printed.at(-1)).toBe(
    `E-Mails: angenommen ${SUBSCRIBERS - doubtful}, wartend 0, ungewiss ${doubtful}, nicht zustellbar 0\n`,
  );
}, 120_000);
