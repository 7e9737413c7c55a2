import { accountsIn } from '../../functions/members/accounts.ts';
import { auditLog } from '../../functions/members/audit.ts';
import { councilReader } from '../../functions/members/council.ts';
import type { Account, Mail, Means, Parts } from '../../functions/members/ports.ts';
import { serveMembers } from '../../functions/members/serve-node.ts';
import type { MembersSettings } from '../../functions/members/settings.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { aDocument, aPartWith } from './files-app.ts';
import { type HandPublished, publishByHand } from './hand-published.ts';
import { SAMPLE_DIRECTORY } from './sample-council.ts';
import { sampleAccount, SAMPLE_SETTINGS } from './sample-parts.ts';
import { loginCookie } from './signed-in.ts';

/** What lies in the store of these tests, and only members may read. */
export const SECRET_BYTES = new TextEncoder().encode('Nur für Mitglieder: Grundstück am Mühlbach');
/** Where the document with these bytes is asked for. */
export const SECRET_PATH = '/dokumente/d-1/vorlage.txt';
/** Where browsers reach the function, as the settings say; the server itself listens somewhere else. */
export const REAL_ORIGIN = 'http://localhost:4340';

/** The sample council with one document that is not public. */
export const SMALL_COUNCIL: HandPublished = {
  directory: { ...SAMPLE_DIRECTORY, documents: { 'd-1': [0] }, meetings: { '2027-03-15-rat': [0] } },
  parts: [aPartWith([aDocument(SECRET_BYTES, { id: 'd-1', name: 'vorlage.txt', mimeType: 'text/plain' })])],
  objects: [SECRET_BYTES],
};

/** The function as it runs in production, over sockets and on a real store; the clock and what it writes down are a test's. */
export interface RealServer extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly address: string;
  readonly parts: Parts;
  /** Milliseconds since 1970. */
  readonly clock: { now: number };
  readonly logged: string[];
  readonly mails: Mail[];
  /** A cookie of that account, which is made where it is not there; level 2 unless told. */
  enter(account: string, level?: 1 | 2): Promise<string>;
  /** Asks as a browser would from a page of ours; follows nothing. */
  ask(path: string, init?: RequestInit & { readonly cookie?: string }): Promise<Response>;
}

/** What is to be otherwise than in the sample. */
export interface RealShape {
  readonly store: Pick<OpenStore, 'slots' | 'blobs'>;
  readonly council?: HandPublished;
  readonly settings?: Partial<MembersSettings>;
  readonly means?: Partial<Means>;
  readonly now?: number;
}

/** Publishes the small council into the store and serves the function on it, with Amsel as a member. */
export async function realServer(shape: RealShape): Promise<RealServer> {
  const { slots, blobs } = shape.store;
  await publishByHand(shape.store, shape.council ?? SMALL_COUNCIL);
  const clock = { now: shape.now ?? Date.parse('2027-03-08T09:00:00Z') };
  const [logged, mails]: [string[], Mail[]] = [[], []];
  const settings = { ...SAMPLE_SETTINGS, origin: REAL_ORIGIN, ...shape.settings };
  const now = () => clock.now;
  const means: Means = {
    now,
    log: (event) => void logged.push(event),
    slots,
    blobs,
    sendMail: (mail) => Promise.resolve(void mails.push(mail)),
    peer: ({ env }) => env.peer,
    assets: new Map(),
    ...shape.means,
  };
  const parts: Parts = {
    settings,
    means,
    accounts: accountsIn(slots),
    audit: auditLog({ slots, now, auditDays: settings.auditDays }),
    readCouncil: councilReader({ slots, blobs, now }),
  };
  const save = (id: string, rights?: Partial<Account['rights']>) =>
    parts.accounts.save(
      sampleAccount({
        id,
        person: id,
        email: `${id}@rat.example`,
        rights: { clerk: false, leadership: false, offices: [], ...rights },
      }),
    );
  await save('amsel');
  await save('zeisig', { clerk: true });
  const running = await serveMembers(parts);
  return {
    address: running.address,
    parts,
    clock,
    logged,
    mails,
    async enter(account, level = 2) {
      if (!(await parts.accounts.get(account))) await save(account);
      return loginCookie(parts, account, { level });
    },
    ask(path, { cookie, ...init } = {}) {
      const headers = new Headers(init.headers);
      if (cookie !== undefined) headers.set('cookie', cookie);
      if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', settings.origin);
      return fetch(`${running.address}${path}`, { redirect: 'manual', ...init, headers });
    },
    [Symbol.asyncDispose]: () => running.stop(0),
  };
}
