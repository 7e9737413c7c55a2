import type { LegalProfile } from './legal-profile.ts';

/** Länder for which this product has data of its own. */
export const LANDS = ['rp', 'ni', 'bw'] as const satisfies readonly LegalProfile['land'][];
export type Land = (typeof LANDS)[number];

/** An office of a Land to which a reader can turn. */
export interface Office {
  readonly name: string;
  readonly street: string;
  readonly place: string;
  /** Absent where nobody saw one. */
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
}

/** Who held the values of a profile against the law in force, and when. */
export type Verified = LegalProfile['verified'];
