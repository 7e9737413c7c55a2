import { HEADER } from './header.ts';
import { pieceNames, readManifest } from './manifest.ts';
import { NOTES_PREFIX } from './note-files.ts';
import type { CopyKeys } from './copy-keys.ts';
import type { CopyMeans } from './means.ts';
import { headerOf } from './unlocked.ts';

/**
 * Removes what the state that counts does not name: what a take that failed or was killed left behind, and what no meeting
 * names any more. Run it while no other take runs.
 */
export async function tidy(means: CopyMeans, id: string, keys: CopyKeys): Promise<void> {
  const { manifest: name } = headerOf(await means.records.get(HEADER), id);
  const manifest = await readManifest(means, keys, name);
  const named = new Set((await Promise.all(manifest.documents.map((one) => pieceNames(keys, one)))).flat());
  if (name !== undefined) named.add(name);
  for (const file of await means.files.list())
    if (!named.has(file) && !file.startsWith(NOTES_PREFIX)) await means.files.remove(file);
}
