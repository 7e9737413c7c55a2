/** How far the scan follows what lies in one file; beyond that it reports the file instead of passing it over. */
export interface Limits {
  /** Codes within codes. */
  readonly depth: number;
  /** Bytes of everything decoded out of one file. */
  readonly bytes: number;
  /** Places at which compressed bytes may begin. */
  readonly attempts: number;
}

/** Eight layers, 256 MB and 200,000 attempts per file: far more than a document needs, a second or two at worst. */
export const LIMITS: Limits = { depth: 8, bytes: 256_000_000, attempts: 200_000 };

/** What is left of the limits for one file. */
export class Budget {
  readonly limits: Limits;
  /** Why the file was not looked through to its end; undefined where it was. */
  exceeded: 'depth' | 'bytes' | 'attempts' | undefined;
  #bytes: number;
  #attempts: number;

  constructor(limits: Limits) {
    this.limits = limits;
    this.#bytes = limits.bytes;
    this.#attempts = limits.attempts;
  }

  /** Bytes that one decoder may still give; at least one, since zero would mean no limit to some. */
  get bytesLeft(): number {
    return Math.max(1, this.#bytes);
  }

  /** Takes decoded bytes off; false where none are left. */
  spend(bytes: number): boolean {
    this.#bytes -= bytes;
    if (this.#bytes < 0) this.exceeded ??= 'bytes';
    return this.#bytes >= 0;
  }

  /** Takes one attempt to decompress off; false where none is left. */
  attempt(): boolean {
    this.#attempts -= 1;
    if (this.#attempts < 0) this.exceeded ??= 'attempts';
    return this.#attempts >= 0;
  }
}
