import type { MajorityRule, Vote } from '../schema/index.ts';

/** What the majority is measured against; `present` are those who may vote, without excluded members. */
export interface MajorityBase {
  readonly present?: number | undefined;
  readonly statutory?: number | undefined;
}

type Counts = Pick<Vote, 'yes' | 'no'>;

/**
 * Whether a motion found the majority that `rule` asks for (L-33, L-34), or undefined where the number is missing that
 * it is measured against. Abstentions and invalid votes count in no majority of votes; a tie is a rejection
 * (RP: § 40(1) GemO; NI: § 66(1) NKomVG). Whole numbers only: 2/3 of 20 are 14.
 */
export function majorityReached(
  rule: MajorityRule,
  { yes, no }: Counts,
  base: MajorityBase = {},
): boolean | undefined {
  switch (rule) {
    case 'simple':
      return yes > no;
    case 'two-thirds-of-votes':
      return reaches(yes, 2, 3, yes + no);
    case 'two-thirds-of-present':
      return reaches(yes, 2, 3, base.present);
    case 'majority-of-statutory':
      return base.statutory === undefined ? undefined : yes * 2 > base.statutory;
    case 'two-thirds-of-statutory':
      return reaches(yes, 2, 3, base.statutory);
    case 'three-quarters-of-statutory':
      return reaches(yes, 3, 4, base.statutory);
  }
}

const reaches = (yes: number, part: number, of: number, base: number | undefined): boolean | undefined =>
  base === undefined ? undefined : yes > 0 && yes * of >= base * part;
