export { derAt, type DerValue, derValues, hexOf } from './der.ts';
export { isTextOf, LINK_NAME, NAMESPACE, proofText, readProofText } from './proof-text.ts';
export { NO_PROOFS, type Proof, type Proofs } from './proof.ts';
export { allowedSigners, keysIn, principalOf, type Signer, signersOf, verifyTime } from './signers.ts';
export { plainKey, readSshSignature } from './ssh-signature.ts';
export { readTimeStamp, type TimeStamp } from './time-stamp.ts';
export {
  fingerprintOf,
  type SignatureFault,
  type SignatureVerdict,
  verifySignature,
} from './verify-signature.ts';
export { joined, toBase64, wireString } from './wire.ts';
