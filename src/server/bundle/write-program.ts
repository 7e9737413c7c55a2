import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import type { Asset } from '../assets/asset.ts';
import type { AssetList } from '../assets/assets-beside.ts';
import { OUTPUT } from './output.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The folder holds something that is not this program; the message says what to do, in German. */
export class NotOurFolder extends Error {}

/** A function as it is bundled. */
export interface Program {
  /** `<name>.mjs` starts it; its sources and `deploy/` lie in `src/functions/<name>/`, and `bundle-entry.ts` is the first of them. */
  readonly name: string;
  /** Files that are started by themselves, such as `code/worker`, by their place in the bundle; paths below the function's sources. */
  readonly apart?: Readonly<Record<string, string>>;
  readonly assets: () => Promise<ReadonlyMap<string, Asset>>;
}

/**
 * Writes a function into `folder`, in the place of an earlier one, for Node 24 alone: the program, files below `code/` that are
 * read when first asked for, `assets/` for browsers and `deploy/` with units and configurations.
 * @throws NotOurFolder where something else lies there
 */
export async function writeProgram(folder: string, program: Program): Promise<void> {
  await expectOurs(folder, program);
  await rm(folder, { recursive: true, force: true });
  await bundleCode(folder, program);
  await writeAssets(path.join(folder, 'assets'), await program.assets());
  await cp(path.join(sourcesOf(program), 'deploy'), path.join(folder, 'deploy'), { recursive: true });
  await cp(path.join(ROOT, 'LICENSE'), path.join(folder, 'LICENSE'));
}

const sourcesOf = ({ name }: Program): string => path.join(ROOT, 'src/functions', name);

/** An empty folder, one that is not there yet, or an earlier program: nothing else may be taken away. */
async function expectOurs(folder: string, { name }: Program): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw error;
  });
  if (names.length === 0 || [`${name}.mjs`, 'deploy', 'LICENSE'].every((one) => names.includes(one))) return;
  throw new NotOurFolder(
    `In ${folder} liegt anderes, das dabei verloren ginge. Bitte nennen Sie einen leeren Ordner oder einen eigenen für dieses Programm.`,
  );
}

async function bundleCode(folder: string, program: Program): Promise<void> {
  const { name, apart = {} } = program;
  const source = (file: string) => path.join(sourcesOf(program), file);
  const others = Object.entries(apart).map(([place, file]) => [place, source(file)] as const);
  await build({
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
        input: { [name]: source('bundle-entry.ts'), ...Object.fromEntries(others) },
        output: OUTPUT,
      },
    },
  });
}

async function writeAssets(folder: string, assets: ReadonlyMap<string, Asset>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const list: Record<string, AssetList[string]> = {};
  for (const [address, { type, body }] of assets) {
    const file = path.basename(address);
    list[address] = { type, file };
    await writeFile(path.join(folder, file), body);
  }
  await writeFile(path.join(folder, 'assets.json'), `${JSON.stringify(list, null, 2)}\n`);
}
