import { createHash, verify, X509Certificate } from 'node:crypto';
import {
  derAt,
  type DerValue,
  derValues,
  hexOf,
  readTimeStamp,
  type TimeStamp,
} from '../../domain/ledger/index.ts';

/** What is wrong with a time stamp. */
export type TimeStampFault = 'unreadable' | 'other-text' | 'forged' | 'unknown-authority';

/** DER of object identifiers. */
const MESSAGE_DIGEST = '06092a864886f70d010904';
const DIGESTS: Readonly<Record<string, string>> = {
  '0609608648016503040201': 'sha256',
  '0609608648016503040202': 'sha384',
  '0609608648016503040203': 'sha512',
};
/** Extended key usage: time stamping (RFC 3161, section 2.3). */
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const MOST_ISSUERS = 6;

/**
 * Holds a response of RFC 3161 against the text and the authorities that are believed, at the time that it names: a
 * certificate that has run out since does not matter.
 * @param authorities certificates, PEM
 */
export function verifyTimeStamp(
  text: string,
  response: Uint8Array<ArrayBuffer>,
  authorities: readonly string[],
): TimeStampFault | undefined {
  const stamp = readTimeStamp(response);
  if (!stamp) return 'unreadable';
  if (stamp.imprint !== createHash('sha256').update(text).digest('hex')) return 'other-text';
  try {
    const certificates = certificatesOf(stamp);
    const signer = certificates.find((one) => hasSigned(one, stamp));
    if (!signer) return 'forged';
    const roots = authorities.map((pem) => new X509Certificate(pem));
    return isTrusted(signer, certificates, roots, Date.parse(stamp.at)) ? undefined : 'unknown-authority';
  } catch {
    return 'unreadable';
  }
}

/** The certificates that the authority put into its answer. */
function certificatesOf({ signedData }: TimeStamp): X509Certificate[] {
  const set = derValues(derAt(signedData, 0).content).find(({ tag }) => tag === 0xa0);
  return set ? derValues(set.content).map(({ whole }) => new X509Certificate(whole)) : [];
}

/** Whether the key of `certificate` signed the attributes, and these name the digest of what is stamped (RFC 5652, section 5.4). */
function hasSigned(certificate: X509Certificate, { signedData, info }: TimeStamp): boolean {
  const infos = derValues(derAt(signedData, 0).content).at(-1);
  const parts = infos ? derValues(derAt(infos.content, 0).content) : [];
  const [, , algorithm, attributes, , signature] = parts;
  const digest = algorithm && DIGESTS[hexOf(derAt(algorithm.content, 0).whole)];
  if (digest === undefined || attributes?.tag !== 0xa0 || !signature) return false;
  if (digestNamed(attributes) !== createHash(digest).update(info).digest('hex')) return false;
  // Signed as a SET, sent as [0] (RFC 5652, section 5.4).
  const signed = Uint8Array.from(attributes.whole);
  signed[0] = 0x31;
  return (
    // Absent where a certificate names no use.
    [certificate.keyUsage].flat().includes(TIME_STAMPING) &&
    verify(digest, signed, certificate.publicKey, signature.content)
  );
}

function digestNamed(attributes: DerValue): string | undefined {
  const found = derValues(attributes.content).find(
    ({ content }) => hexOf(derAt(content, 0).whole) === MESSAGE_DIGEST,
  );
  return found && hexOf(derAt(found.content, 1, 0).content);
}

/** Whether the certificate, valid at `time`, leads by its issuers to one of `roots`. */
function isTrusted(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  time: number,
): boolean {
  let current = certificate;
  for (let step = 0; step < MOST_ISSUERS; step += 1) {
    const { fingerprint256, validFrom, validTo } = current;
    if (Date.parse(validFrom) > time || Date.parse(validTo) < time) return false;
    if (roots.some((root) => root.fingerprint256 === fingerprint256)) return true;
    const subject = current;
    const issuer = [...roots, ...others].find(
      (one) => subject.checkIssued(one) && subject.verify(one.publicKey),
    );
    if (!issuer || issuer.fingerprint256 === fingerprint256) return false;
    current = issuer;
  }
  return false;
}
