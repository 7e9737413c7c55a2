import { readOwnLedger } from '../ledger/read-ledger.ts';
import { writeLedger } from '../ledger/write-ledger.ts';
import { proveLedger } from './prove.ts';

/**
 * Signs and stamps what is not yet in the ledger `folder`, whole or not at all. Gives what is to be said.
 * @throws LedgerError where the ledger is damaged, or something in it is forged
 */
export async function proveFolder(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const ledger = await readOwnLedger(folder);
  const { proofs, told } = await proveLedger(ledger, environment);
  const isSame =
    proofs.keys.length === ledger.proofs.keys.length &&
    [...proofs.entries].every(([sequence, proof]) => ledger.proofs.entries.get(sequence) === proof);
  if (!isSame) await writeLedger(folder, { ...ledger, proofs }, { states: new Map(), from: folder });
  return told;
}
