import { fromBase64, joined, toBase64, WireReader, wireString } from './wire.ts';

const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';
const MAGIC = 'SSHSIG';
const ED25519 = 'ssh-ed25519';

/** The digests that a signature may be made of, by WebCrypto's names. */
const DIGESTS: Readonly<Record<string, 'SHA-256' | 'SHA-512'>> = { sha256: 'SHA-256', sha512: 'SHA-512' };

/** What an SSH signature holds (PROTOCOL.sshsig of OpenSSH). */
export interface SshSignature {
  /** As `allowed_signers` and `authorized_keys` name it: `ssh-ed25519 AAAA…`. */
  readonly key: string;
  /** The key itself, 32 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly namespace: string;
  readonly digest: 'SHA-256' | 'SHA-512';
  /** 64 bytes. */
  readonly signature: Uint8Array<ArrayBuffer>;
  /** The bytes that were signed, made of the text's digest. */
  readonly signedOver: (digest: Uint8Array) => Uint8Array<ArrayBuffer>;
}

/** Reads an armored signature; undefined where it is none, or of another kind of key than Ed25519. */
export function readSshSignature(armored: string): SshSignature | undefined {
  try {
    return readBlob(fromBase64(unarmored(armored)));
  } catch {
    return undefined;
  }
}

/** @throws Error */
function unarmored(text: string): string {
  const lines = text.trim().split(/\r?\n/);
  if (lines[0] !== BEGIN || lines.at(-1) !== END) throw new Error('It has no frame.');
  return lines.slice(1, -1).join('');
}

/** @throws Error */
function readBlob(blob: Uint8Array<ArrayBuffer>): SshSignature | undefined {
  const reader = new WireReader(blob);
  if (String.fromCharCode(...reader.take(6)) !== MAGIC || reader.number() !== 1) return undefined;
  const key = reader.string();
  const namespace = reader.word();
  const reserved = reader.string();
  const algorithm = reader.word();
  const inner = new WireReader(reader.string());
  const digest = DIGESTS[algorithm];
  const publicKey = keyIn(key);
  const kind = inner.word();
  const signature = inner.string();
  const isWhole = reader.isAtEnd && inner.isAtEnd && signature.length === 64;
  if (digest === undefined || publicKey === undefined || kind !== ED25519 || !isWhole) return undefined;
  return {
    key: `${ED25519} ${toBase64(key)}`,
    publicKey,
    namespace,
    digest,
    signature,
    signedOver: (hash) =>
      joined([new TextEncoder().encode(MAGIC), ...[namespace, reserved, algorithm, hash].map(wireString)]),
  };
}

/** The 32 bytes of an Ed25519 key (RFC 8709, section 4). @throws Error */
function keyIn(blob: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const reader = new WireReader(blob);
  if (reader.word() !== ED25519) return undefined;
  const key = reader.string();
  return key.length === 32 && reader.isAtEnd ? key : undefined;
}

/** The key of a line of OpenSSH without its comment; undefined where it is no Ed25519 key. */
export function plainKey(line: string): string | undefined {
  const [kind, base64 = ''] = line.trim().split(/\s+/);
  try {
    return kind === ED25519 && keyIn(fromBase64(base64)) ? `${kind} ${base64}` : undefined;
  } catch {
    return undefined;
  }
}
