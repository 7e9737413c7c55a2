import { createHash } from 'node:crypto';
import { at } from '../../../functions/members/addresses.ts';
import { VIEWER } from '../../../functions/members/offline/viewer/paths.ts';
import type { Asset } from '../../../functions/members/ports.ts';

type Assets = ReadonlyMap<string, Asset>;

const text = (assets: Assets, address: string): string => new TextDecoder().decode(assets.get(address)?.body);
const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

/**
 * The assets of a later version of the program: the shell's script and the reading view's style sheet and script say `B`, and
 * the service worker names their new hashes.
 */
export function laterAssets(assets: Assets): Assets {
  const changes = [
    [at.awayScript, ';document.documentElement.dataset.shell="B";'],
    [VIEWER.script, ';document.documentElement.dataset.viewer="B";'],
    [VIEWER.style, ':root{--fassung:B}'],
  ] as const;
  const later = new Map(assets);
  let worker = text(assets, at.awayWorker).replaceAll(/(["'`])[0-9a-f]{16}\1/g, '"bbbbbbbbbbbbbbbb"');
  const put = (address: string, body: string): void => {
    const before = assets.get(address);
    if (before) later.set(address, { ...before, body: new TextEncoder().encode(body) });
  };
  for (const [address, more] of changes) {
    const before = text(assets, address);
    worker = worker.replaceAll(sha256(before), sha256(before + more));
    put(address, before + more);
  }
  put(at.awayWorker, worker);
  return later;
}
