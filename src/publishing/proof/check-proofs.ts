import {
  isTextOf,
  type LedgerEntry,
  plainKey,
  type Proof,
  type Proofs,
  type SignatureFault,
  verifySignature,
} from '../../domain/ledger/index.ts';
import { type TimeStampFault, verifyTimeStamp } from './verify-time-stamp.ts';

const SIGNATURE_FAULTS: Readonly<Record<SignatureFault, string>> = {
  unreadable: 'ist beschädigt',
  'other-purpose': 'wurde für einen anderen Zweck gegeben',
  'unknown-key': 'ist von einem Schlüssel, der nicht in der Liste steht',
  forged: 'passt nicht zu ihrem Text',
  unsupported: 'lässt sich auf dieser Maschine nicht prüfen',
};

const TOKEN_FAULTS: Readonly<Record<TimeStampFault, string>> = {
  unreadable: 'ist beschädigt',
  'other-text': 'gehört zu einem anderen Text',
  forged: 'ist nicht von der Stelle unterschrieben, die er nennt',
  'unknown-authority': 'ist von einer Stelle, deren Zertifikat nicht im Protokoll liegt',
};

/** What is wrong with the proofs of a ledger, a German clause that names the entry; undefined where all hold. */
export async function proofFault(proofs: Proofs, log: readonly LedgerEntry[]): Promise<string | undefined> {
  const stranger = proofs.keys.find((key) => plainKey(key) !== key);
  if (stranger !== undefined) return 'in der Liste der Schlüssel steht etwas anderes als ein Schlüssel.';
  for (const proof of proofs.entries.values()) {
    const fault = await faultOf(proof, log[proof.sequence - 1], proofs);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

async function faultOf(
  { sequence, text, signature, token }: Proof,
  entry: LedgerEntry | undefined,
  { keys, authorities }: Proofs,
): Promise<string | undefined> {
  if (!entry) return `es hat einen Nachweis zu Eintrag ${sequence}, den es nicht gibt.`;
  if (!isTextOf(text, entry)) return `der Nachweis zu Eintrag ${sequence} nennt nicht dessen Prüfsumme.`;
  if (signature !== undefined) {
    const { fault } = await verifySignature(text, signature, keys);
    if (fault !== undefined) return `die Signatur von Eintrag ${sequence} ${SIGNATURE_FAULTS[fault]}.`;
  }
  const fault = token && verifyTimeStamp(text, token, authorities);
  return fault && `der Zeitstempel von Eintrag ${sequence} ${TOKEN_FAULTS[fault]}.`;
}
