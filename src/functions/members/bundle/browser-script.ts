import { build } from 'vite';
import type { Asset } from '../ports.ts';

/**
 * A script for browsers with all that it imports, as one file. It needs Vite, so that it runs where the function is bundled or
 * tried out, never within it.
 * @param entry path below `src/functions/members/`
 * @param values words of the source that stand for a value, such as the version of the program
 * @param isImported it is a module whose exports another script imports
 */
export async function browserScript(
  entry: string,
  values: Readonly<Record<string, unknown>> = {},
  isImported = false,
): Promise<Asset> {
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      reportCompressedSize: false,
      rollupOptions: {
        input: decodeURIComponent(new URL(`../${entry}`, import.meta.url).pathname),
        preserveEntrySignatures: isImported ? 'strict' : false,
        output: { codeSplitting: false },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const [chunk, ...others] = result && 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} is no single script`);
  return { type: 'text/javascript; charset=utf-8', body: new TextEncoder().encode(chunk.code) };
}
