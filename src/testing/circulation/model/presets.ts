import type { Ballot, ConsentRule } from '../../../domain/circulation/index.ts';
import { between } from '../../bench/random.ts';
import { BY_SILENCE, FOUR_FIFTHS, NO_OBJECTION } from '../ballots.ts';

type Chance = () => number;

const ofCustom = (random: Chance): ConsentRule => {
  const of = between(random, 1, 7);
  const rules: readonly ConsentRule[] = [
    { kind: 'none' },
    NO_OBJECTION,
    BY_SILENCE,
    { kind: 'share', share: { part: between(random, 1, of), of } },
  ];
  return rules[between(random, 0, 3)] as ConsentRule;
};

/** Which consent each preset asks for; a basis of the body's own may ask for any. */
export const PRESETS: Readonly<Record<string, (random: Chance) => Ballot['consent']>> = {
  'rp-emergency': () => NO_OBJECTION,
  'ni-main-committee': () => NO_OBJECTION,
  'ni-council': () => FOUR_FIFTHS,
  'bw-simple': () => BY_SILENCE,
  custom: ofCustom,
};
