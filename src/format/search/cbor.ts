/** A value of a CBOR text as Pagefind writes it. */
export type Cbor = number | string | boolean | null | Uint8Array | readonly Cbor[] | ReadonlyMap<Cbor, Cbor>;

/** Reads CBOR (RFC 8949) without tags, in lists of known or unknown length. */
class CborReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #text = new TextDecoder();
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  value(): Cbor {
    const first = this.#view.getUint8(this.#at++);
    const [major, short] = [first >> 5, first & 31];
    if (major === 7) return this.#simple(short);
    if (short === 31) return this.#open(major);
    const size = this.#argument(short);
    switch (major) {
      case 0:
        return size;
      case 1:
        return -1 - size;
      case 2:
        return this.#take(size);
      case 3:
        return this.#text.decode(this.#take(size));
      case 4:
        return Array.from({ length: size }, () => this.value());
      case 5:
        return new Map(Array.from({ length: size }, () => [this.value(), this.value()]));
      default:
        throw new RangeError(`CBOR with a tag at ${this.#at}`);
    }
  }

  #take(size: number): Uint8Array {
    if (this.#at + size > this.#bytes.length) throw new RangeError('CBOR ends too early');
    return this.#bytes.subarray(this.#at, (this.#at += size));
  }

  #argument(short: number): number {
    if (short < 24) return short;
    const at = this.#at;
    this.#at += 1 << (short - 24);
    switch (short) {
      case 24:
        return this.#view.getUint8(at);
      case 25:
        return this.#view.getUint16(at);
      case 26:
        return this.#view.getUint32(at);
      default:
        return Number(this.#view.getBigUint64(at));
    }
  }

  #simple(short: number): Cbor {
    if (short === 20 || short === 21) return short === 21;
    if (short === 26 || short === 27) {
      const at = this.#at;
      this.#at += short === 26 ? 4 : 8;
      return short === 26 ? this.#view.getFloat32(at) : this.#view.getFloat64(at);
    }
    return null;
  }

  /** A list that ends with a mark. */
  #open(major: number): Cbor {
    if (major !== 4) throw new RangeError(`CBOR of unknown length at ${this.#at}`);
    const values: Cbor[] = [];
    while (this.#view.getUint8(this.#at) !== 0xff) values.push(this.value());
    this.#at += 1;
    return values;
  }
}

/** The first value in `bytes`. @throws RangeError where they end too early or hold what Pagefind does not write */
export const cborOf = (bytes: Uint8Array): Cbor => new CborReader(bytes).value();
