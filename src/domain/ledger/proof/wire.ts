/** Reads fields of the SSH protocol (RFC 4251, section 5): numbers of 32 bits, and strings with their length before them. */
export class WireReader {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #place = 0;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#place === this.#bytes.length;
  }

  /** @throws RangeError where there are fewer */
  take(count: number): Uint8Array<ArrayBuffer> {
    const end = this.#place + count;
    if (end > this.#bytes.length) throw new RangeError('The field is cut off.');
    const taken = this.#bytes.slice(this.#place, end);
    this.#place = end;
    return taken;
  }

  number(): number {
    return this.take(4).reduce((sum, byte) => sum * 256 + byte, 0);
  }

  string(): Uint8Array<ArrayBuffer> {
    return this.take(this.number());
  }

  /** A string of ASCII. */
  word(): string {
    return String.fromCharCode(...this.string());
  }
}

/** A string of the SSH protocol. */
export function wireString(content: Uint8Array | string): Uint8Array<ArrayBuffer> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { length } = bytes;
  return joined([new Uint8Array([length >>> 24, length >>> 16, length >>> 8, length]), bytes]);
}

export const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => [...part]));

/** @throws Error where it is no base64 */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
