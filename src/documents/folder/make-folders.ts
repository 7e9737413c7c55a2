import { readFile } from 'node:fs/promises';
import type { DocumentData, FolderPlan, UploadPart } from '../model/index.ts';
import { DocumentCache, keepDocument, sha256 } from '../pdf/document-cache.ts';
import { documentKeys } from '../pdf/document-key.ts';
import { makeDocuments, type MadeDocument } from '../pdf/index.ts';
import { folderKey } from './folder-key.ts';
import { folderBatch } from './folder-batch.ts';

/** Folders made at once share processes; their clean uploads lie on disk until they are done. */
const AT_ONCE = 16;

/** A folder that is asked for; `id` is that of its cover. */
export interface FolderToMake {
  readonly id: string;
  readonly plan: FolderPlan;
}

/** Where folders are kept, and where what they are made of lies. */
export interface FolderOptions {
  /** The cache of documents; folders lie in it beside those that they are made of. */
  readonly cacheDir: string;
  /** Pictures of letterheads, by their name below `content/`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Path of an upload's file; undefined where there is none. */
  readonly pathOf: (upload: UploadPart) => string | undefined;
  /** Told now and then how many of those that were not in the cache are made. */
  readonly onProgress?: (made: number, total: number) => void;
}

/** Makes the folders that are not in the cache, and gives all by their ids. */
export async function makeFolders(
  folders: readonly FolderToMake[],
  { cacheDir, pictures, pathOf, onProgress = () => {} }: FolderOptions,
): Promise<ReadonlyMap<string, MadeDocument>> {
  const keyOf = documentKeys();
  const cache = await DocumentCache.open(cacheDir);
  const kept = new Map<string, MadeDocument>();
  const missing: (FolderToMake & { readonly key: string })[] = [];
  for (const folder of folders) {
    const key = await folderKey(
      folder.plan,
      (data) => keyOf({ data, pictures }),
      (upload) => hashOf(upload, pathOf),
    );
    const found = await cache.read(key);
    if (found) kept.set(folder.id, found);
    else missing.push({ ...folder, key });
  }
  const render = async (documents: readonly DocumentData[]): Promise<ReadonlyMap<string, string>> => {
    const found = await makeDocuments(
      documents.map((data) => ({ data, pictures })),
      { cacheDir },
    );
    return new Map([...found].map(([id, { path }]) => [id, path]));
  };
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const batch = missing.slice(start, start + AT_ONCE);
    const made = await folderBatch(
      batch.map(({ plan }) => plan),
      { render, pathOf },
    );
    for (const [i, { bytes }] of made.entries()) {
      const { id, key } = batch[i] as (typeof batch)[number];
      kept.set(id, await keepDocument(cacheDir, key, bytes));
    }
    onProgress(Math.min(start + AT_ONCE, missing.length), missing.length);
  }
  await cache.tidy(new Set([...kept.values()].map(({ path }) => path)), Date.now());
  return kept;
}

async function hashOf(upload: UploadPart, pathOf: FolderOptions['pathOf']): Promise<string | undefined> {
  if (upload.sha256 !== undefined) return upload.sha256;
  const file = pathOf(upload);
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  return bytes && sha256(bytes);
}
