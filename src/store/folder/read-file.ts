import type { FileHandle } from 'node:fs/promises';
import type { ByteRange } from '../ports.ts';
import { StoreError } from '../ports.ts';
import { folderFault } from './faults.ts';

/** Bytes read and kept at a time. */
const PIECE = 65_536;

/**
 * The bytes of an open file, first and last inclusive, read as they are taken: no more than one piece is held. Closes the file
 * at the end, at a fault, and where the reader gives up.
 */
export function streamOf(file: FileHandle, { first, last }: ByteRange): ReadableStream<Uint8Array> {
  let at = first;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const wanted = Math.min(PIECE, last + 1 - at);
          if (wanted > 0) {
            const { bytesRead, buffer } = await file.read(new Uint8Array(wanted), 0, wanted, at);
            if (bytesRead === 0) throw new StoreError('content', 'The object is shorter than it was.');
            at += bytesRead;
            controller.enqueue(buffer.subarray(0, bytesRead));
          }
          if (at > last) {
            await file.close();
            controller.close();
          }
        } catch (error) {
          await file.close().catch(() => undefined);
          throw folderFault(error);
        }
      },
      cancel: () => file.close(),
    },
    { highWaterMark: 0 },
  );
}
