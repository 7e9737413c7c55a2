import type { CouncilRecord } from '../../domain/council-record.ts';
import { publish, type Published } from '../../domain/gate/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import { replaceHidden } from './hidden/replace-hidden.ts';

/** What makes a public record of everything; the gate itself, and in tests one with a leak. */
export type Publish = (record: CouncilRecord, at: Instant, published: Published) => unknown;

/**
 * The seeds with which other hidden content made another public record, byte for byte: none, or something that is not
 * public shows (non-interference, Goguen and Meseguer 1982).
 */
export function interference(
  record: CouncilRecord,
  at: Instant,
  published: Published,
  seeds: readonly number[],
  gate: Publish = publish,
): number[] {
  const expected = JSON.stringify(gate(record, at, published));
  return seeds.filter(
    (seed) => JSON.stringify(gate(replaceHidden(record, at, published, seed), at, published)) !== expected,
  );
}
