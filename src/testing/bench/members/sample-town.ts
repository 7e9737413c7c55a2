import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileAddresses } from '../../../functions/members/files/sign.ts';
import { openMembers } from '../../../functions/members/open-members.ts';
import { readSettings } from '../../../functions/members/read-settings.ts';
import { publishMembers } from '../../../publishing/members/publish-members.ts';
import { openStore } from '../../../store/open-store.ts';
import { demoAccounts } from '../../members/demo-accounts.ts';
import { sampleMembersContent } from '../../members/published-sample.ts';
import { loginCookie } from '../../members/signed-in.ts';

/** A store with the sample council, its people, somebody who is logged in, and one large object. */
export interface SampleTown {
  readonly cookie: string;
  /** Hashes of objects; the large one is no document of the council, only its signed address opens it. */
  readonly large: string;
  /** A signed address of the large object for a minute. */
  largeAddress(): Promise<string>;
}

const PERSON = 'petra-koelling';

/** Publishes it into the store that `environment` names. */
export async function writeTown(
  environment: Readonly<Record<string, string>>,
  largeBytes: number,
): Promise<SampleTown> {
  const settings = readSettings(environment);
  const store = openStore(settings.store);
  await publishMembers(await sampleMembersContent(path.resolve('content')), store);
  const parts = await openMembers(settings, { now: Date.now, log: () => undefined, assets: new Map() });
  const directory = (await parts.readCouncil())?.directory;
  if (!directory) throw new Error('nothing was published');
  for (const account of demoAccounts(directory, Date.now())) await parts.accounts.save(account);
  const large = await putLarge((...blob) => store.blobs.put(...blob), largeBytes);
  const address = {
    sha256: large,
    name: 'plan.pdf',
    type: 'application/pdf',
    disposition: 'inline',
  } as const;
  return {
    cookie: await loginCookie(parts, PERSON),
    large,
    largeAddress: () => fileAddresses(settings).write(address, Date.now()),
  };
}

async function putLarge(put: ReturnType<typeof openStore>['blobs']['put'], size: number): Promise<string> {
  const bytes = new Uint8Array(size).map((_, n) => (n * 7) % 251);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await put(sha256, { size, open: () => new Blob([bytes]).stream() });
  return sha256;
}

/** The address of a document that whoever bears the cookie reads, and its hash. */
export async function readableDocument(
  origin: string,
  environment: Readonly<Record<string, string>>,
  cookie: string,
): Promise<{ readonly path: string; readonly sha256: string }> {
  const settings = readSettings(environment);
  const parts = await openMembers(settings, { now: Date.now, log: () => undefined, assets: new Map() });
  const directory = (await parts.readCouncil())?.directory;
  for (const id of Object.keys(directory?.documents ?? {})) {
    const asked = async (name: string) =>
      fetch(`${origin}/dokumente/${id}/${name}`, { headers: { cookie }, redirect: 'manual' });
    const named = (await asked('x')).headers.get('location') ?? '';
    const answer = named.startsWith('/dokumente/')
      ? await fetch(origin + named, { headers: { cookie }, redirect: 'manual' })
      : undefined;
    const sha256 = /^\/datei\/([0-9a-f]{64})\?/.exec(answer?.headers.get('location') ?? '')?.[1];
    if (sha256) return { path: named, sha256 };
  }
  throw new Error('nobody reads anything');
}
