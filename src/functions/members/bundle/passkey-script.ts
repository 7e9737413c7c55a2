import { build } from 'vite';
import { at } from '../addresses.ts';
import type { Asset } from '../ports.ts';

/**
 * Our script for passkeys with the library that it needs, as one file of the assets: spread what this gives into
 * `means.assets`. It needs Vite, so that it runs where the function is bundled or tried out, never within it.
 */
export async function passkeyScript(): Promise<ReadonlyMap<string, Asset>> {
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      reportCompressedSize: false,
      rollupOptions: {
        input: decodeURIComponent(new URL('../passkey/browser/main.ts', import.meta.url).pathname),
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const [chunk] = result && 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the script for passkeys was not built');
  const body = new TextEncoder().encode(chunk.code);
  return new Map([[at.passkeyScript, { type: 'text/javascript; charset=utf-8', body }]]);
}
