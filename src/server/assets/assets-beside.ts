import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Asset } from './asset.ts';

/** `assets.json` of a bundle: for each address its content type and the name of its file. */
export type AssetList = Readonly<Record<string, { readonly type: string; readonly file: string }>>;

/** Reads the assets that the bundle brought along in its folder `assets`. */
export async function assetsBeside(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const list = JSON.parse(await readFile(path.join(folder, 'assets/assets.json'), 'utf8')) as AssetList;
  const read = Object.entries(list).map(async ([address, { type, file }]) => {
    const body = new Uint8Array(await readFile(path.join(folder, 'assets', path.basename(file))));
    return [address, { type, body }] as const;
  });
  return new Map(await Promise.all(read));
}
