import { HttpFault } from './http-fault.ts';

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Encoding named by a byte order mark, else by the content type's `charset`, else UTF-8 (RFC 8259, section 8.1). */
export function encodingOf(bytes: Uint8Array, contentType: string): string {
  const mark = MARKS.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  return mark?.[1] ?? /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1] ?? 'utf-8';
}

/** Text of an answer. Throws `http-encoding` for bytes that are not in the encoding named, or in one that nobody knows. */
export function decodeText(bytes: Uint8Array, contentType: string, url: string): string {
  const encoding = encodingOf(bytes, contentType);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new HttpFault(
      'http-encoding',
      url,
      `Die Antwort ist nicht in der Zeichenkodierung „${encoding}“.`,
      'Bitten Sie den Betreiber, UTF-8 zu senden oder die Kodierung im Kopf „Content-Type“ zu nennen.',
    );
  }
}
