import path from 'node:path';
import { build } from 'vite';

const ENTRY = path.join(import.meta.dirname, '../components/search/client/engine.ts');

/** The search engine as one file for a browser, made as the site makes its scripts. */
export async function engineBundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: ENTRY, formats: ['es'], fileName: 'engine' } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('Vite made no file of the engine.');
  return chunk.code;
}
