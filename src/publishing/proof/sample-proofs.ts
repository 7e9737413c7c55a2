import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import {
  joined,
  type Ledger,
  NAMESPACE,
  type Proofs,
  proofText,
  toBase64,
  wireString,
} from '../../domain/ledger/index.ts';

/** PKCS #8 of an Ed25519 key up to its 32 bytes (RFC 8410, section 7). */
const PKCS8 = '302e020100300506032b657004220420';
const SECRET = createHash('sha256').update('the key of the sample council, which everybody knows').digest();

const privateKey = createPrivateKey({
  key: Buffer.concat([Buffer.from(PKCS8, 'hex'), SECRET]),
  format: 'der',
  type: 'pkcs8',
});
const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
const blob = joined([wireString('ssh-ed25519'), wireString(publicKey)]);

/** What the publish job would have added to the past of the sample council, by a key that is no secret. */
export const sampleProofs = ({ site, log }: Pick<Ledger, 'site' | 'log'>): Proofs => ({
  entries: new Map(
    log.map((entry) => {
      const text = proofText(site, entry);
      return [entry.sequence, { sequence: entry.sequence, text, signature: signed(text) }];
    }),
  ),
  keys: log.length === 0 ? [] : [`ssh-ed25519 ${toBase64(blob)}`],
  authorities: [],
});

/** The armored SSH signature of a text, as `ssh-keygen -Y sign` makes it (PROTOCOL.sshsig of OpenSSH). */
function signed(text: string): string {
  const digest = createHash('sha512').update(text).digest();
  const about = [NAMESPACE, '', 'sha512'].map(wireString);
  const magic = Buffer.from('SSHSIG');
  const signature = sign(null, joined([magic, ...about, wireString(digest)]), privateKey);
  const inner = joined([wireString('ssh-ed25519'), wireString(signature)]);
  const version = Uint8Array.of(0, 0, 0, 1);
  const lines = toBase64(joined([magic, version, wireString(blob), ...about, wireString(inner)]));
  const body = lines.match(/.{1,70}/g) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...body, '-----END SSH SIGNATURE-----', ''].join('\n');
}
