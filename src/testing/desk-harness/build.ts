import path from 'node:path';
import { build } from 'vite';

/** Builds the page of the harness into a folder. */
export async function buildHarness(out: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    build: { outDir: path.resolve(out), emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
  });
}
