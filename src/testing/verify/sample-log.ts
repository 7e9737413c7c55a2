import { ballotOf, logOf, type PlacedEvent } from './log.ts';

export const consent = (item: string, person: string): PlacedEvent => ({ type: 'consent', item, person });
export const object = (item: string, person: string): PlacedEvent => ({ type: 'object', item, person });
export const cast = (item: string, person: string, value: string): PlacedEvent => ({
  type: 'cast',
  item,
  person,
  value,
});

const count = { entitled: 3, excluded: 0, objected: 0, neededConsents: 2, abstain: 0 };

/** What the sample's `close` says. */
export const SAMPLE_TALLY = [
  { item: 'top-1', ...count, consented: 2, silent: 1, yes: 2, no: 1, outcome: 'adopted' },
  { item: 'top-2', ...count, consented: 1, silent: 2, yes: 0, no: 0, outcome: 'no-consent' },
];

/** A ballot of three members that finds its consent for one of two items. */
export const SAMPLE_EVENTS: readonly PlacedEvent[] = [
  { type: 'open', ballot: ballotOf() },
  consent('top-1', 'ada'),
  cast('top-1', 'ada', 'no'),
  consent('top-1', 'ben'),
  cast('top-1', 'ben', 'yes'),
  cast('top-1', 'cem', 'yes'),
  consent('top-2', 'cem'),
  { type: 'close', tally: SAMPLE_TALLY, place: { second: 3600 } },
];

export const SAMPLE_LOG: readonly string[] = logOf(SAMPLE_EVENTS);
