export { derAt, type DerValue, derValues, hexOf } from './der.ts';
export { isTextOf, NAMESPACE, proofText } from './proof-text.ts';
export { NO_PROOFS, type Proof, type Proofs } from './proof.ts';
export { type Seal, sealedAddress, standingSeals } from './seal.ts';
export { allowedSigners, principalOf, type Signer, signersOf, verifyTime } from './signers.ts';
export { plainKey, readSshSignature } from './ssh-signature.ts';
export { readTimeStamp, type TimeStamp } from './time-stamp.ts';
export { fingerprintOf, type SignatureFault, verifySignature } from './verify-signature.ts';
export { joined, toBase64, wireString } from './wire.ts';
