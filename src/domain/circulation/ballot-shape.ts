import { BALLOT_CONDITIONS } from './ballot.ts';
import type { Category, MajorityRule } from '../schema/index.ts';
import { type Check, count, distinct, flag, kinds, list, members, oneOf, text } from './shape.ts';

// Written out, because the schema's own lists would bring its library into the members' function.
const CATEGORY: Readonly<Record<Category, true>> = {
  personnel: true,
  property: true,
  charges: true,
  contracts: true,
  other: true,
};
const MAJORITY: Readonly<Record<MajorityRule, true>> = {
  simple: true,
  'two-thirds-of-votes': true,
  'two-thirds-of-present': true,
  'majority-of-statutory': true,
  'two-thirds-of-statutory': true,
  'three-quarters-of-statutory': true,
};

/** Most items of one ballot. */
export const MOST_ITEMS = 200;

/** Instants to the millisecond, in UTC, so that their order is that of their texts. */
export const instantText: Check = (value, place) => {
  text(24, /^2\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)(value, place);
  const ms = Date.parse(value as string);
  if (Number.isNaN(ms) || new Date(ms).toISOString() !== value)
    throw new TypeError(`${place}: an instant that does not exist`);
};

/** Keys of people, bodies, meetings and papers, ids of items. */
export const key = text(200, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export const digest = text(64, /^[0-9a-f]{64}$/);
const line = text(1000);
/** A reason that somebody gave. */
export const reason = text(2000);
const keys = list(1000, key);

/** IANA name of a time zone that this machine knows. */
export const zone: Check = (value, place) => {
  text(100)(value, place);
  try {
    Intl.DateTimeFormat('de', { timeZone: value as string });
  } catch {
    throw new TypeError(`${place}: no time zone`);
  }
};

const share: Check = (value, place) => {
  members({ part: count(1000, 1), of: count(1000, 1) })(value, place);
  const { part, of } = value as { part: number; of: number };
  if (part > of) throw new TypeError(`${place}: more than the whole`);
};

const consent = kinds('kind', {
  none: members({ kind: oneOf('none') }),
  'no-objection': members({ kind: oneOf('no-objection'), silence: oneOf('not-voted', 'consents') }),
  share: members({ kind: oneOf('share'), share }),
});

const document = members({ id: line, title: line, sha256: digest });

const item = members(
  {
    id: key,
    title: line,
    text: text(20_000),
    public: flag,
    papers: keys,
    documents: list(1000, document),
    majority: oneOf(...Object.keys(MAJORITY)),
    neededVotes: count(),
    excluded: distinct(1000, key),
  },
  {
    number: line,
    category: oneOf(...Object.keys(CATEGORY)),
    meeting: key,
    approvalNeeded: oneOf(true),
    mayNotRead: distinct(1000, key),
  },
);

/** Shape of a `Ballot`: no member more, none less. */
export const ballotShape = members({
  version: oneOf(1),
  id: text(26, /^[a-z2-7]{26}$/),
  title: line,
  body: key,
  organization: key,
  organizationName: line,
  basis: members(
    { profile: key, preset: key, source: line, reason, publishAtOnce: flag },
    { declared: distinct(BALLOT_CONDITIONS.length, oneOf(...BALLOT_CONDITIONS)) },
  ),
  consent,
  visibility: oneOf('named', 'open'),
  interim: flag,
  stepUp: flag,
  statutory: count(1000, 1),
  eligible: list(2000, members({ person: key, name: line }, { deputyFor: key })),
  items: list(MOST_ITEMS, item),
  opens: instantText,
  closes: instantText,
  timeZone: zone,
});
