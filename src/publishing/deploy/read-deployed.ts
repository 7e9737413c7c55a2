import { fetchBytes } from './fetch-bytes.ts';
import { parseManifest } from './manifest.ts';
import { MANIFEST, STAND } from './own-files.ts';
import type { Deployed } from './plan.ts';
import { parseStand } from './stand.ts';
import type { Target } from './target.ts';

/** What the target says about itself; where it may not be read (a key that only writes), what the public address says. */
export async function readDeployed(target: Pick<Target, 'read'>, url: string): Promise<Deployed> {
  const read = (name: string) => target.read(name).catch(() => servedText(url, name));
  const [stand, manifest] = [await read(STAND), await read(MANIFEST)];
  return {
    stand: stand === undefined ? undefined : parseStand(stand),
    manifest: manifest === undefined ? undefined : parseManifest(manifest),
  };
}

/** A text file as the public address serves it; undefined where it does not. */
export async function servedText(url: string, name: string): Promise<string | undefined> {
  const answer = await fetchBytes(url + name);
  return answer?.status === 200 ? answer.bytes.toString('utf8') : undefined;
}
