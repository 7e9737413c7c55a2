import { at } from '../addresses.ts';
import { shellPage } from '../offline/shell/page.ts';
import type { Asset } from '../ports.ts';
import { appIcons } from './app-icons.ts';
import { browserScript } from './browser-script.ts';
import { viewerFiles } from './viewer-files.ts';

/** Files of the members' area that the shell needs beside its own. */
const ALSO = /^\/stil\/(?:haupt\.css|favicon\.svg|zeichen-|fonts\/)/;

/**
 * What browsers need for the copy on the device, by address. The service worker comes last: it bears the hash of every file of
 * the shell, so that a change of any of them makes it another worker.
 * @param others assets of the members' area
 */
export async function offlineAssets(others: ReadonlyMap<string, Asset>): Promise<ReadonlyMap<string, Asset>> {
  const [viewer, shell, take, wipe] = await Promise.all([
    viewerFiles(),
    browserScript('offline/shell/main.ts'),
    browserScript('offline/take/browser/main.ts'),
    browserScript('offline/wipe/main.ts'),
  ]);
  const page = new TextEncoder().encode(String(await shellPage()));
  const needed = [
    [at.away, page] as const,
    [at.awayScript, shell.body] as const,
    ...[...viewer].map(([address, { body }]) => [address, body] as const),
    ...[...others]
      .filter(([address]) => ALSO.test(address))
      .map(([address, { body }]) => [address, body] as const),
  ];
  const hashes = await Promise.all(
    needed.map(async ([address, body]) => [address, await sha256(body)] as const),
  );
  const files = [...hashes.toSorted(([a], [b]) => (a < b ? -1 : 1)), [at.themeSheet, null] as const];
  const version = (await sha256(new TextEncoder().encode(JSON.stringify(files)))).slice(0, 16);
  const worker = await browserScript('offline/worker/main.ts', { AWAY_FILES: files, AWAY_VERSION: version });
  return new Map([
    [at.awayScript, shell],
    ...viewer,
    [at.takeScript, take],
    [at.wipeScript, wipe],
    [at.awayWorker, worker],
    ...(await appIcons()),
  ]);
}

async function sha256(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
