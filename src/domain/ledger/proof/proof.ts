/** What the publish job added to one entry of the log after it was built. */
export interface Proof {
  readonly sequence: number;
  /** What is signed and stamped, byte by byte; see `proofText`. */
  readonly text: string;
  /** SSH signature of the text, armored (PROTOCOL.sshsig of OpenSSH). */
  readonly signature?: string;
  /** Time stamp of the text: a response of RFC 3161, DER. */
  readonly token?: Uint8Array<ArrayBuffer>;
}

/** All proofs of a ledger, and whom to believe. */
export interface Proofs {
  /** By the entry's number. */
  readonly entries: ReadonlyMap<number, Proof>;
  /** Public keys that signed, as OpenSSH writes them (`ssh-ed25519 AAAA…`), in the order in which they were first used; the last one is in use. */
  readonly keys: readonly string[];
  /** Certificates of the authorities whose time stamps are in it, PEM. */
  readonly authorities: readonly string[];
}

export const NO_PROOFS: Proofs = { entries: new Map(), keys: [], authorities: [] };
