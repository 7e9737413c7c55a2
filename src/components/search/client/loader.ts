import { MANIFEST } from '../../../format/search/index-files.ts';
import { withoutSignature } from '../../../format/search/pagefind-files.ts';
import type { EngineOptions } from './engine-types.ts';

/** A file that does not come within this time is given up. */
const PATIENCE = 20_000;

/** Fetches files of the index, each once. What failed is tried again when it is asked for again. */
export class Loader {
  readonly #base: string;
  readonly #fetch: EngineOptions['fetch'];
  readonly #asked = new Map<string, Promise<unknown>>();

  constructor({ base, fetch }: Pick<EngineOptions, 'base' | 'fetch'>) {
    this.#base = base;
    this.#fetch = fetch;
  }

  /** A file of JSON, packed or not. Its shape is that of the build, which wrote it. */
  json<T>(name: string): Promise<T> {
    return this.#once(name, async () => JSON.parse(new TextDecoder().decode(await this.#bytes(name))) as T);
  }

  /** A file of Pagefind without its signature. */
  pagefind(name: string): Promise<Uint8Array<ArrayBuffer>> {
    return this.#once(name, async () => withoutSignature(await this.#bytes(name)) as Uint8Array<ArrayBuffer>);
  }

  /** Forgets a file, so that it is fetched anew. */
  forget(name: string): void {
    this.#asked.delete(name);
  }

  #once<T>(name: string, load: () => Promise<T>): Promise<T> {
    const known = this.#asked.get(name);
    if (known) return known as Promise<T>;
    const asked = load();
    this.#asked.set(name, asked);
    asked.catch(() => this.#asked.delete(name));
    return asked;
  }

  async #bytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#fetch(this.#base + name, {
      signal: AbortSignal.timeout(PATIENCE),
      // The one file whose name stays while its content changes.
      ...(name === MANIFEST && { cache: 'no-cache' }),
    });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return unpacked(new Uint8Array(await response.arrayBuffer()));
  }
}

/** Some hosts unpack what is packed; the first two bytes tell (RFC 1952, section 2.3.1). */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
