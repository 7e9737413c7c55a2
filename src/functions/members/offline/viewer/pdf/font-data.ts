import { VIEWER } from '../paths.ts';
import { unpack } from './pack.ts';

let files: Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> | undefined;

async function load(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const answer = await fetch(VIEWER.data);
  if (!answer.ok) throw new Error(`${VIEWER.data}: ${answer.status}`);
  return unpack(new Uint8Array(await answer.arrayBuffer()));
}

/** Where PDF.js takes fonts and encodings from that a file names and does not bring along: `BinaryDataFactory`. */
export class FontData {
  /** @param asked `filename` without a folder */
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array<ArrayBuffer>> {
    files ??= load();
    const found = await files.catch((error: unknown) => {
      files = undefined;
      throw error;
    });
    const bytes = found.get(filename);
    if (!bytes) throw new Error(`no such file: ${filename}`);
    // a copy: PDF.js hands its buffer over to the worker
    return bytes.slice();
  }
}
