import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

/** Bundles Sveltia's npm build into `out`, with its configuration and the files (path to text) that it opens. */
export async function buildSveltia(
  out: string,
  config: unknown,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'esnext',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
    },
  });
  await writeFile(path.join(out, 'config.json'), JSON.stringify(config));
  await writeFile(path.join(out, 'files.json'), JSON.stringify(files));
}
