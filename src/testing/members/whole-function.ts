import { auditLog } from '../../functions/members/audit.ts';
import { allAssets } from '../../functions/members/bundle/all-assets.ts';
import { councilReader } from '../../functions/members/council.ts';
import type { Council, Means, Parts } from '../../functions/members/ports.ts';
import { serveMembers } from '../../functions/members/serve-node.ts';
import type { MembersSettings } from '../../functions/members/settings.ts';
import { demoAccounts } from './demo-accounts.ts';
import { publishedSample } from './published-sample.ts';
import { type RawAnswer, rawAsk, type RawQuestion } from './raw-ask.ts';
import { type SampleParts, sampleParts } from './sample-parts.ts';
import { loginCookie } from './signed-in.ts';

/** Where browsers would find it. */
export const MEMBERS_ORIGIN = 'https://mitglieder.example';

/** The whole function with the sample council on a real server of loopback; records and objects in memory. */
export interface WholeFunction extends AsyncDisposable {
  readonly parts: Omit<SampleParts, 'audit'> & { readonly audit: Parts['audit'] };
  readonly slots: Awaited<ReturnType<typeof publishedSample>>['slots'];
  readonly council: Council;
  /** Address of the server, no slash at the end. */
  readonly address: string;
  /** Cookie of a new session of that account; level 2 unless told. */
  readonly cookie: (account: string, level?: 1 | 2) => Promise<string>;
  readonly ask: (path: string, question?: RawQuestion) => Promise<RawAnswer>;
}

/** What a test wants otherwise. */
export interface WholeShape {
  readonly settings?: Partial<MembersSettings>;
  readonly means?: (means: Pick<Means, 'slots' | 'blobs'>) => Partial<Means>;
  /** Texts of the documents for the search. */
  readonly texts?: (id: string) => string | undefined;
  /** Who is in it and what is there, changed. */
  readonly council?: (council: Council) => Council;
}

/** Publishes the sample council, gives everybody in it an access, and starts the server. */
export async function wholeFunction(shape: WholeShape = {}): Promise<WholeFunction> {
  const { slots, blobs } = await publishedSample(shape.texts);
  const read = councilReader({ slots, blobs, now: () => sample.clock.now });
  const readCouncil = async () => {
    const council = await read();
    return council && shape.council ? shape.council(council) : council;
  };
  const sample = sampleParts({
    settings: { origin: MEMBERS_ORIGIN, ...shape.settings },
    means: {
      slots,
      blobs,
      assets: await allAssets(),
      peer: ({ env }) => env.peer,
      ...shape.means?.({ slots, blobs }),
    },
    readCouncil,
  });
  const { now } = sample.means;
  const audit = auditLog({ slots: sample.means.slots, now, auditDays: sample.settings.auditDays });
  const parts = { ...sample, audit };
  const council = (await readCouncil()) as Council;
  for (const account of demoAccounts(council.directory, now())) await parts.accounts.save(account);
  const running = await serveMembers(parts);
  return {
    parts,
    slots,
    council,
    address: running.address,
    cookie: (account, level = 2) => loginCookie(parts, account, { level }),
    ask: (path, question) => rawAsk(running.address, path, question),
    [Symbol.asyncDispose]: () => running.stop(0),
  };
}
