/** The two functions of cryptography that the ledger needs; the domain itself computes no digest. */
export interface Hasher {
  /** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** HMAC-SHA-256 of the text with a key of hexadecimal digits, 64 hexadecimal digits. */
  readonly hmac: (key: string, text: string) => string;
}
