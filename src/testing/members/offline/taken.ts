import { createHash } from 'node:crypto';
import type { Note, OpenCopy, TakeAlong, TakenDocument } from '../../../functions/members/offline/types.ts';

/** Bytes of a document that nothing compresses and that differ by `seed`. */
export function bytesOf(seed: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = (seed + 1) * 2_654_435_761;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const documentOf = (bytes: Uint8Array, id = `d-${sha256(bytes).slice(0, 8)}`): TakenDocument => ({
  id,
  title: `Geheime Anlage ${id}`,
  name: `${id}.pdf`,
  mimeType: 'application/pdf',
  sha256: sha256(bytes),
  size: bytes.length,
  public: false,
});

/** A meeting with these documents. */
export const alongOf = (
  key: string,
  documents: readonly TakenDocument[],
  title = `Sitzung ${key}`,
): TakeAlong => ({
  meeting: { key, title, organization: 'Samtgemeinderat', start: '2027-03-16T18:00' as never, documents: [] },
  agenda: [],
  papers: [],
  documents,
  left: [],
  fingerprint: `${key}-${documents.length}`,
});

/** Answers with the bytes of the hash that is asked for, and remembers what was asked. */
export function serverOf(all: readonly Uint8Array<ArrayBuffer>[]) {
  const byHash = new Map(all.map((bytes) => [sha256(bytes), bytes]));
  const asked: string[] = [];
  return {
    asked,
    fetchDocument: (document: TakenDocument): Promise<Response> => {
      asked.push(document.sha256);
      const bytes = byHash.get(document.sha256);
      return Promise.resolve(bytes ? new Response(bytes) : new Response('', { status: 404 }));
    },
  };
}

export const takeOptions = (): Parameters<OpenCopy['take']>[2] => ({
  signal: new AbortController().signal,
  progress: () => undefined,
});

export const noteOf = (id: string, document: string, text = 'Nachfragen!'): Note => ({
  id,
  document,
  sha256: '0'.repeat(64),
  colour: 'yellow',
  text,
  created: `2027-03-09T08:00:00.${id.length}00Z`,
  modified: '2027-03-09T08:00:00Z',
});
