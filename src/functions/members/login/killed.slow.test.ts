import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStore } from '../../../store/open-store.ts';
import type { SlotStore } from '../../../store/ports.ts';
import { type CookieJar, cookieJar } from '../../../testing/members/cookie-jar.ts';
import { type MailCatcher, startMailCatcher } from '../../../testing/members/mail-catcher.ts';
import { sampleAccount } from '../../../testing/members/sample-parts.ts';
import { accountsIn } from '../accounts.ts';
import { auditLog } from '../audit.ts';
import { sessionsOf } from '../session/records.ts';

const ORIGIN = 'http://localhost:4340';
const SERVER = path.join(import.meta.dirname, '../../../testing/members/killed-server.ts');

let catcher: MailCatcher;
beforeAll(async () => {
  catcher = await startMailCatcher({ port: 0 });
});
afterAll(() => catcher.stop());

type Server = ChildProcessByStdio<null, Readable, null>;

async function started(folder: string, moment: number): Promise<{ server: Server; address: string }> {
  const args = [SERVER, folder, catcher.smtp, String(moment)];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [address] = (await once(createInterface(server.stdout), 'line')) as [string];
  return { server, address };
}

/** A browser; answers are undefined where the server died before giving one. */
function browserAt(address: string, jar = cookieJar()) {
  const quiet = (asked: Promise<Response>) => asked.catch(() => undefined);
  return {
    jar,
    wish: () =>
      quiet(
        jar.post(
          `${address}/anmelden/mail`,
          { email: 'amsel@rat.example', nach: '/profil/' },
          { origin: ORIGIN },
        ),
      ),
    confirm: (t: string) => quiet(jar.post(`${address}/anmelden/link`, { t }, { origin: ORIGIN })),
    isIn: async () => (await jar.get(`${address}/anmelden/?nach=/profil/`)).status === 303,
  };
}
const tokenOf = (text: string) => /\?t=([0-9a-f]{64})/.exec(text)?.[1];

/** Goes through a login as far as the server lives; gives what the member holds afterwards. */
async function triedLogin(folder: string, moment: number) {
  const { server, address } = await started(folder, moment);
  const died = once(server, 'exit');
  const browser = browserAt(address);
  const before = catcher.mails.length;
  await browser.wish();
  const arrived = vi.waitFor(() => expect(catcher.mails.length).toBe(before + 1), { timeout: 20_000 });
  await Promise.race([arrived, died]);
  // a mail that was on its way when the server died
  if (server.signalCode !== null) await new Promise((resolve) => setTimeout(resolve, 100));
  const token = catcher.mails.length > before ? tokenOf(catcher.mails[0]?.text ?? '') : undefined;
  const answer = token === undefined ? undefined : await browser.confirm(token);
  if (moment > 0) await died;
  else server.kill('SIGKILL');
  return { jar: browser.jar, token, loggedIn: answer?.status === 303, killedBy: server.signalCode };
}

/** The cookies of the jar as they would be at another port of the same host, since the server came back there. */
function moved(jar: CookieJar, address: string): CookieJar {
  const other = cookieJar();
  for (const cookies of jar.cookies.values()) other.cookies.set(address, cookies);
  return other;
}

/** Each session that the store knows stands in the log, whole. */
async function expectRecorded(slots: SlotStore): Promise<void> {
  const log = auditLog({ slots, now: Date.now, auditDays: 30 });
  const lines = (await log.of('amsel', { limit: 1000 })).entries;
  expect(lines.filter(({ event }) => event === 'damaged')).toEqual([]);
  const recorded = lines.filter(({ event }) => event === 'login').map(({ session }) => session);
  for (const { id } of await sessionsOf(slots, 'amsel')) expect(recorded).toContain(id);
}

// two turns of the throttle, the link, its line in the log, its use, the line of the login, the session
test.each(Array.from({ length: 14 }, (_, index) => index + 1))(
  'killed at moment %i of a login, nobody is locked out and no link works twice',
  async (moment) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-login-'));
    try {
      const { slots } = openStore({ folder });
      await accountsIn(slots).save(sampleAccount({ id: 'amsel', email: 'amsel@rat.example' }));
      const { jar, token, loggedIn, killedBy } = await triedLogin(folder, moment);
      expect(killedBy, 'the moment lies within the login').toBe('SIGKILL');
      const { server, address } = await started(folder, 0);
      const before = browserAt(address, moved(jar, address));
      expect(await before.isIn()).toBe(loggedIn);
      const again = browserAt(address);
      const second = token === undefined ? undefined : await again.confirm(token);
      const used = (await slots.list('links/')).some((key) => key.endsWith('.used'));
      if (loggedIn) expect(second?.status).toBe(410);
      if (second?.status === 303) expect(used).toBe(true);
      if (token !== undefined) expect((await again.confirm(token))?.status).toBe(410);
      // one link, one browser; whoever holds nothing is nobody; no session without its line in the log
      expect([await before.isIn(), await again.isIn()].filter(Boolean).length).toBeLessThanOrEqual(1);
      expect(await browserAt(address).isIn()).toBe(false);
      await expectRecorded(slots);
      // whatever happened, a new link logs in
      const mails = catcher.mails.length;
      const fresh = browserAt(address);
      expect((await fresh.wish())?.status).toBe(303);
      await vi.waitFor(() => expect(catcher.mails.length).toBe(mails + 1), { timeout: 20_000 });
      expect((await fresh.confirm(tokenOf(catcher.mails[0]?.text ?? '') ?? ''))?.status).toBe(303);
      expect(await fresh.isIn()).toBe(true);
      server.kill('SIGKILL');
      await once(server, 'exit');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
