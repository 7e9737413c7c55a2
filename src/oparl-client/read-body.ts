import { pipeline, type Duplex, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { HttpFault } from './http-fault.ts';

function tooLarge(url: URL, maxBytes: number): HttpFault {
  return new HttpFault(
    'http-too-large',
    url.href,
    `Die Antwort ist größer als ${Math.max(1, Math.round(maxBytes / 1024 / 1024))} MB.`,
    'Sie wurde abgebrochen; prüfen Sie, ob das die richtige Adresse ist.',
  );
}

function unpacker(encoding: string): Duplex | undefined {
  const name = encoding.trim().toLowerCase();
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'deflate') return createInflate();
  return name === 'br' ? createBrotliDecompress() : undefined;
}

/** The stream behind an unpacker; an error of either side ends both. */
function unpacked(received: AsyncIterable<Buffer>, unpack: Duplex): AsyncIterable<unknown> {
  pipeline(received, unpack, () => undefined);
  return unpack;
}

const isBuffer = (chunk: unknown): chunk is Buffer => Buffer.isBuffer(chunk);

/** What a body gave: its bytes after unpacking, and how many came over the wire. */
export interface ReadBody {
  readonly bytes: Buffer;
  readonly wire: number;
}

/**
 * Reads a body to its end, unpacked by its content encoding. Ends early with `http-too-large` as soon as more than `maxBytes` were
 * received or unpacked, whatever the headers said: a few bytes that unpack to gigabytes never fill the memory.
 */
export async function readBody(
  body: Readable,
  url: URL,
  maxBytes: number,
  headers: Readonly<Record<string, string>>,
): Promise<ReadBody> {
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    body.destroy();
    throw tooLarge(url, maxBytes);
  }
  const unpack = unpacker(headers['content-encoding'] ?? '');
  let wire = 0;
  const chunks: Buffer[] = [];
  let size = 0;
  async function* received(): AsyncGenerator<Buffer> {
    for await (const chunk of body) {
      if (!isBuffer(chunk)) continue;
      wire += chunk.length;
      if (wire > maxBytes) throw tooLarge(url, maxBytes);
      yield chunk;
    }
  }
  const source = unpack ? unpacked(received(), unpack) : received();
  try {
    for await (const chunk of source) {
      if (!isBuffer(chunk)) continue;
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(url, maxBytes);
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
  }
  return { bytes: Buffer.concat(chunks, size), wire };
}
