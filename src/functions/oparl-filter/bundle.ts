import path from 'node:path';
import { build } from 'vite';

const ENTRY = path.resolve(import.meta.dirname, '../../../scripts/oparl-filter.ts');

/** Writes the function with all that it needs as one file, `oparl-filter.mjs`, into `folder`, for Node alone. */
export async function bundleOparlFilter(folder: string): Promise<void> {
  await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: ENTRY,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rollupOptions: { output: { entryFileNames: 'oparl-filter.mjs', codeSplitting: false } },
    },
  });
}
