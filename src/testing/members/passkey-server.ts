import { allAssets } from '../../functions/members/bundle/all-assets.ts';
import type { Account } from '../../functions/members/ports.ts';
import { serveMembers } from '../../functions/members/serve-node.ts';
import { ownPort } from '../own-port.ts';
import { aDocument, aPartWith, sha256Of } from './files-app.ts';
import { memoryBlobs } from './memory-blobs.ts';
import { SAMPLE_DIRECTORY, sampleCouncil } from './sample-council.ts';
import { sampleAccount, sampleParts, type SampleParts } from './sample-parts.ts';
import { loginCookie } from './signed-in.ts';

/** The whole function on `localhost`, since browsers give no passkeys to addresses of numbers. */
export interface PasskeyServer {
  readonly origin: string;
  readonly parts: SampleParts;
  /** Path of the one document, which is not public. */
  readonly document: string;
  /** Saves an account; its cookie, as a login by mail would leave it. */
  enter(account: Partial<Account> & Pick<Account, 'id'>): Promise<{ name: string; value: string }>;
  /** Another login of an account that is there. */
  again(account: string): Promise<{ name: string; value: string }>;
  stop(): Promise<void>;
}

/** What the document says. */
export const SECRET_TEXT = 'Nur für Mitglieder: Grundstück am Mühlbach';

/** Starts it with the sample council and nobody in it. */
export async function passkeyServer(): Promise<PasskeyServer> {
  const port = await ownPort();
  const origin = `http://localhost:${port}`;
  const bytes = new TextEncoder().encode(SECRET_TEXT);
  const blobs = memoryBlobs();
  blobs.all.set(sha256Of(bytes), bytes);
  const document = aDocument(bytes, { id: 'd-1', name: 'vorlage.txt', mimeType: 'text/plain' });
  const council = sampleCouncil({ ...SAMPLE_DIRECTORY, documents: { 'd-1': [0] } }, [aPartWith([document])]);
  const parts = sampleParts({
    settings: { origin, port },
    means: { blobs, assets: await allAssets() },
    readCouncil: () => Promise.resolve(council),
  });
  const again = async (account: string) => {
    const [name = '', value = ''] = (await loginCookie(parts, account, { level: 1 })).split(/=(.*)/s);
    return { name, value };
  };
  const running = await serveMembers(parts);
  return {
    origin,
    parts,
    document: '/dokumente/d-1/vorlage.txt',
    enter: async (account) => {
      await parts.accounts.save(sampleAccount(account));
      return again(account.id);
    },
    again,
    stop: () => running.stop(0),
  };
}
