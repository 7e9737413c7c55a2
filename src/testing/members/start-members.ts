import { mkdir, rm } from 'node:fs/promises';
import { allAssets } from '../../functions/members/bundle/all-assets.ts';
import { startClosing } from '../../functions/members/circulation/closing-worker.ts';
import { startDeliveries } from '../../functions/members/deliver/deliveries.ts';
import { openMembers } from '../../functions/members/open-members.ts';
import type { Parts } from '../../functions/members/ports.ts';
import { readSettings } from '../../functions/members/read-settings.ts';
import { serveMembers } from '../../functions/members/serve-node.ts';
import { lookedKey } from '../../functions/members/session/looked.ts';
import { openStore } from '../../store/open-store.ts';
import { ownPort } from '../own-port.ts';
import { demoAccounts, demoEmail } from './demo-accounts.ts';
import { enterBallots } from './demo-ballots.ts';
import { demoLooked } from './demo-history.ts';
import { SHOWN } from './demo-people.ts';
import { startIdentityProvider } from './identity-provider.ts';
import { serveOnLoopback } from './loopback.ts';
import { startMailCatcher } from './mail-catcher.ts';
import { publishDemo } from './publish-demo.ts';

const PORT = 4340;
/** Where it runs if nothing else took the port; passkeys need a name, not a number. */
export const MEMBERS_URL = `http://localhost:${PORT}/`;

/** The members' area on the embedded default, with all that a trial on this machine needs. */
export interface MembersDemo {
  readonly address: string;
  /** Where a browser reads the mails that were caught. */
  readonly mailbox: string;
  /** Where mails are sent to. */
  readonly smtp: string;
  /** To be printed. */
  readonly lines: readonly string[];
  /** Carries content into it that a desk saved meanwhile, and tells members of what is new at once. */
  readonly publish: (content: string, overlay: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What is to be tried out. */
export interface MembersTrial {
  readonly content: string;
  readonly overlay: string;
  /** Where the public site of the trial is, no slash at the end. */
  readonly siteUrl?: string;
  /** Whether what is published after the start has documents that are made of the record. */
  readonly documents?: boolean;
  /** Folder of the store; it is emptied first. */
  readonly store: string;
  /** The first of three ports (function, mails, identity provider), or 0 for any free ones. */
  readonly port?: number;
}

/** Publishes the sample into a folder, gives its people an access, and starts function, mail catcher and identity provider. */
export async function startMembers({
  content,
  overlay,
  store,
  siteUrl,
  documents = true,
  port = PORT,
}: MembersTrial): Promise<MembersDemo> {
  await rm(store, { recursive: true, force: true });
  await mkdir(store, { recursive: true });
  const own = openStore({ folder: store });
  const publish = publishDemo(own, siteUrl, documents);
  await publish(content, overlay, true);
  const mails = await freely((on) => startMailCatcher({ port: on }), next(port, 1));
  const origin = `http://localhost:${await portFor(port)}`;
  const provider = await freely(
    (on) =>
      startIdentityProvider({
        port: on,
        origin,
        people: TEST_PEOPLE,
        clientId: CLIENT,
        clientSecret: SECRET,
      }),
    next(port, 2),
  );
  const settings = readSettings({
    MEMBERS_ORIGIN: origin,
    MEMBERS_PORT: new URL(origin).port,
    MEMBERS_KEYS: `${crypto.randomUUID()}${crypto.randomUUID()}`,
    MEMBERS_STORE: store,
    MEMBERS_LOGIN: 'mail,oidc',
    MEMBERS_OIDC_ISSUER: provider.address,
    MEMBERS_OIDC_CLIENT_ID: CLIENT,
    MEMBERS_OIDC_CLIENT_SECRET: SECRET,
    MEMBERS_OIDC_STRONG_ACR: STRONG,
    MEMBERS_OIDC_BIND_BY_EMAIL: 'on',
    MEMBERS_SMTP: mails.smtp,
    MEMBERS_MAIL_FROM: 'ratsbuero@mittelaue.example',
    MEMBERS_WATERMARK: 'on',
  });
  const log = (event: string) => void process.stderr.write(`Mitgliederbereich: ${event}\n`);
  const parts = await openMembers(settings, { now: Date.now, log, assets: await allAssets() });
  await enterPeople(parts);
  await enterBallots(parts);
  const delivery = startDeliveries(parts);
  const closing = startClosing(parts, { queued: () => delivery.poke() });
  const means = { ...parts.means, queued: () => delivery.poke() };
  const running = await serveMembers({ ...parts, means });
  return {
    address: origin,
    mailbox: mails.address,
    smtp: mails.smtp,
    lines: [
      `Mitglieder: ${origin}/ – mit einem Testkonto oder per E-Mail, etwa ${demoEmail(SHOWN[0].person)}`,
      `            Nachrichten landen hier: ${mails.address}`,
      `            Testkonten hält bereit:  ${provider.address}`,
    ],
    publish: async (from, members) => {
      await publish(from, members);
      delivery.poke();
    },
    stop: async () => {
      await Promise.all([running.stop(0), delivery.stop(), closing.stop()]);
      await Promise.all([mails.stop(), provider.stop()]);
      await rm(store, { recursive: true, force: true });
    },
  };
}

/** Gives each person of the published directory an access, and those who are shown a visit some days before. */
async function enterPeople({ accounts, means, readCouncil }: Parts): Promise<void> {
  const council = await readCouncil();
  if (!council) return;
  for (const account of demoAccounts(council.directory, means.now())) await accounts.save(account);
  for (const { person } of SHOWN) await means.slots.put(lookedKey(person, demoLooked(council.at)), '');
}

const CLIENT = 'ratsfenster';
const SECRET = crypto.randomUUID();
const STRONG = 'zweiter-faktor';
const TEST_PEOPLE = SHOWN.map(({ person, name, what, shows }) => ({
  subject: person,
  name,
  about: `${what}; ${shows}.`,
  email: demoEmail(person),
  acr: STRONG,
}));

const next = (port: number, offset: number): number => (port === 0 ? 0 : port + offset);

/** Starts at that port or, where it is taken, at any free one. */
const freely = <T>(run: (port: number) => Promise<T>, port: number): Promise<T> =>
  run(port).catch(() => run(0));

/** The port itself where nothing listens there, else any free one. */
async function portFor(port: number): Promise<number> {
  const held = await serveOnLoopback(port, () => {}).catch(() => undefined);
  await held?.stop();
  return port === 0 || !held ? ownPort() : port;
}
