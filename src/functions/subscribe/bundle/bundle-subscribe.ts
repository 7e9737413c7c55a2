import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import type { AssetList } from '../../../server/assets/assets-beside.ts';
import { styleAssets } from '../../../server/assets/style-assets.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const FUNCTION = path.join(ROOT, 'src/functions/subscribe');

/** The folder holds something that is not this program; the message says what to do, in German. */
export class NotOurFolder extends Error {}

/**
 * Writes the function into `folder`, in the place of an earlier one, for Node 24 alone: `subscribe.mjs`, files below `code/` that
 * are read when first asked for, `assets/` for browsers and `deploy/` with units and configurations.
 * @throws NotOurFolder where something else lies there
 */
export async function bundleSubscribe(folder: string): Promise<void> {
  await expectOurs(folder);
  await rm(folder, { recursive: true, force: true });
  await bundleCode(folder);
  await writeAssets(path.join(folder, 'assets'));
  await cp(path.join(FUNCTION, 'deploy'), path.join(folder, 'deploy'), { recursive: true });
  await cp(path.join(ROOT, 'LICENSE'), path.join(folder, 'LICENSE'));
}

/** An empty folder, one that is not there yet, or an earlier program: nothing else may be taken away. */
async function expectOurs(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw error;
  });
  if (names.length === 0 || ['subscribe.mjs', 'deploy', 'LICENSE'].every((name) => names.includes(name)))
    return;
  throw new NotOurFolder(
    `In ${folder} liegt anderes, das dabei verloren ginge. Bitte nennen Sie einen leeren Ordner oder einen eigenen für dieses Programm.`,
  );
}

const bundleCode = (folder: string) =>
  build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      minify: true,
      reportCompressedSize: false,
      rollupOptions: {
        input: { subscribe: path.join(FUNCTION, 'bundle-entry.ts') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'code/[name]-[hash].mjs' },
      },
    },
  });

async function writeAssets(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const list: Record<string, AssetList[string]> = {};
  for (const [address, { type, body }] of await styleAssets('subscribe.scss')) {
    const file = path.basename(address);
    list[address] = { type, file };
    await writeFile(path.join(folder, file), body);
  }
  await writeFile(path.join(folder, 'assets.json'), `${JSON.stringify(list, null, 2)}\n`);
}
