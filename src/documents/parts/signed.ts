import { defined } from '../../domain/defined.ts';
import type { Letter } from '../letter/index.ts';
import type { Block, SignatureLine } from '../model/index.ts';

/**
 * Where a document is signed: as its template says, else by those whom its kind names; nothing where it names none.
 * @param place words before the day that is written by hand, such as `Aubrück, den`
 */
export function signed(
  { signatures }: Letter,
  signers: readonly SignatureLine[] = [],
  place?: string,
): Block[] {
  const lines = signatures ?? signers;
  if (lines.length === 0) return [];
  return [defined({ kind: 'signatures' as const, place, lines })];
}
