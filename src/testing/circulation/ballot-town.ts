import { auditLog } from '../../functions/members/audit.ts';
import { allAssets } from '../../functions/members/bundle/all-assets.ts';
import { councilReader } from '../../functions/members/council.ts';
import type { Parts } from '../../functions/members/ports.ts';
import { serveMembers } from '../../functions/members/serve-node.ts';
import { demoAccounts } from '../members/demo-accounts.ts';
import { publishedSample } from '../members/published-sample.ts';
import { sampleParts } from '../members/sample-parts.ts';
import { loginCookie } from '../members/signed-in.ts';
import { freePort } from '../ssh-server.ts';
import { CIRCULATION_KEY } from './log-server.ts';

/** The members' area of the sample council on loopback, by a clock that is turned by hand. */
export interface BallotTown extends AsyncDisposable {
  readonly origin: string;
  readonly parts: Parts;
  /** Machine's clock, milliseconds since 1970; starts at the day of the sample. */
  readonly clock: { now: number };
  /** A cookie of now, of level 2 unless told, as the browser's context takes it. */
  readonly cookieOf: (
    account: string,
    level?: 1 | 2,
  ) => Promise<{ name: string; value: string; url: string }>;
}

export async function ballotTown(): Promise<BallotTown> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const { slots, blobs } = await publishedSample();
  const sample = sampleParts({
    settings: { origin, port, circulationKeys: [CIRCULATION_KEY] },
    means: { slots, blobs, assets: await allAssets() },
    readCouncil: councilReader({ slots, blobs, now: () => sample.clock.now }),
  });
  const { now } = sample.means;
  const parts: Parts = { ...sample, audit: auditLog({ slots, now, auditDays: sample.settings.auditDays }) };
  const council = await parts.readCouncil();
  for (const account of council ? demoAccounts(council.directory, now()) : [])
    await parts.accounts.save(account);
  const running = await serveMembers(parts);
  return {
    origin,
    parts,
    clock: sample.clock,
    cookieOf: async (account, level = 2) => {
      const [name = '', value = ''] = (await loginCookie(parts, account, { level })).split(/=(.*)/s);
      return { name, value, url: origin };
    },
    [Symbol.asyncDispose]: () => running.stop(0),
  };
}
