import { defined } from '../../domain/defined.ts';
import type { Letter } from '../letter/index.ts';
import type { Block, SignatureLine } from '../model/index.ts';

/**
 * Where a document is signed: as its template says, else by those whom its kind names; nothing where it names none.
 * @param withPlace whether the place is named before, with room for the day
 */
export function signed(
  { signatures, place }: Letter,
  signers: readonly SignatureLine[] = [],
  withPlace = false,
): Block[] {
  const lines = signatures ?? signers;
  if (lines.length === 0) return [];
  return [defined({ kind: 'signatures' as const, place: withPlace ? place : undefined, lines })];
}
