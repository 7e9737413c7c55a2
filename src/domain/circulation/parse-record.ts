import { canonicalJson } from '../ledger/canonical-json.ts';
import { ballotShape, digest, instantText, key, MOST_ITEMS, reason } from './ballot-shape.ts';
import { BALLOT_VALUES, type BallotRecord } from './record.ts';
import { count, kinds, list, members, oneOf, text } from './shape.ts';

/** Most characters of a record; only the first one, which bears all texts, can come near. */
const MOST = 16_000_000;

const place = {
  n: count(999_999),
  prev: digest,
  id: text(100, /^[\w.:-]+$/),
  at: instantText,
  by: text(200, /^\S+$/),
};

const tally = members(
  {
    item: key,
    entitled: count(),
    excluded: count(),
    consented: count(),
    objected: count(),
    silent: count(),
    yes: count(),
    no: count(),
    abstain: count(),
    outcome: oneOf('adopted', 'rejected', 'no-consent', 'no-quorum'),
  },
  { neededConsents: count() },
);

const said = { item: key, person: key };
const recordShape = kinds('type', {
  open: members({ ...place, type: oneOf('open'), ballot: ballotShape }),
  consent: members({ ...place, type: oneOf('consent'), ...said }),
  object: members({ ...place, type: oneOf('object'), ...said }),
  cast: members({ ...place, type: oneOf('cast'), ...said, value: oneOf(...BALLOT_VALUES) }),
  extend: members({ ...place, type: oneOf('extend'), closes: instantText, reason }),
  cancel: members({ ...place, type: oneOf('cancel'), reason }),
  close: members({ ...place, type: oneOf('close'), tally: list(MOST_ITEMS, tally) }),
});

/** The body of a record: canonical JSON (RFC 8785), whose UTF-8 bytes are hashed. @throws TypeError for half a character pair */
export const recordText = (record: BallotRecord): string => canonicalJson(record);

/**
 * Reads the body of a record. Only what `recordText` writes is accepted, byte for byte: no member more, no other order, no
 * white space.
 * @throws TypeError with the place and the reason; it holds nothing of the text but names of members
 */
export function parseRecord(text: string): BallotRecord {
  if (text.length > MOST) throw new TypeError(`record: more than ${MOST} characters`);
  const record = parsed(text);
  recordShape(record, 'record');
  if (canonicalJson(record) !== text) throw new TypeError('record: not in canonical form');
  return record as BallotRecord;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError('record: no JSON');
  }
}
