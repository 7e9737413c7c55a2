import { Readable } from 'node:stream';
import type { BlobSource } from '../../store/ports.ts';

/** An object that belongs into the store. */
export interface Outgoing extends BlobSource {
  readonly sha256: string;
  /** What a message calls it: a folder and an id, never a title. */
  readonly label: string;
}

/** A text as an object; `lines` gives it anew at each try. */
export function outgoingLines(
  lines: () => Iterable<string>,
  facts: { readonly sha256: string; readonly size: number; readonly label: string },
): Outgoing {
  return {
    ...facts,
    open: () => Readable.toWeb(Readable.from(encoded(lines()))) as ReadableStream<Uint8Array>,
  };
}

function* encoded(lines: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const line of lines) yield encoder.encode(line);
}
