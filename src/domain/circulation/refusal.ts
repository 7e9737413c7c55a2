/** Why something is refused; each has a German sentence with its remedy in `src/format/wording/circulation`. */
export const REFUSALS = [
  // opening
  'no-items',
  'too-many-items',
  'no-members',
  'closes-in-past',
  'closes-too-late',
  'clock-gap',
  'clock-twice',
  'ineligible-member',
  'unknown-excluded',
  'duplicate-item',
  'text-missing',
  'reason-missing',
  'not-lawful',
  'secret-refused',
  'election-refused',
  'quorum-impossible',
  // consent, majority or quorum follow from the number of members by law, which the record does not tell
  'statutory-unknown',
  'index-outdated',
  'malformed',
  // all texts together are more than one record holds
  'too-large',
  // the store overwrites what stands there
  'store-unfit',
  // consenting and voting
  'not-open-yet',
  'closed',
  'cancelled',
  'over',
  'unknown-item',
  'not-eligible',
  'excluded',
  'clerk-votes',
  'other-member',
  // somebody spoke for this person with another account before
  'other-account',
  'repeated',
  'no-votes',
  'no-consents',
  // the course of it
  'not-later',
  'not-due',
  'clock-behind',
  'not-clerk',
  'voter-runs',
] as const;
export type Refusal = (typeof REFUSALS)[number];
