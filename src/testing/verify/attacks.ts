import { ballotOf, instantAt, logOf, type PlacedEvent, sha256 } from './log.ts';
import type { HeldLog } from './python.ts';
import {
  cast,
  consent,
  object,
  SAMPLE_EVENTS as EVENTS,
  SAMPLE_LOG as LOG,
  SAMPLE_TALLY as TALLY,
} from './sample-log.ts';

const line = (n: number): string => LOG[n] ?? '';
const edited = (n: number, from: string, to: string): string[] => LOG.with(n, line(n).replace(from, to));
/** The sample with other events instead of those from `n` on; the chain holds. */
const rewritten = (n: number, ...events: PlacedEvent[]): string[] =>
  logOf([...EVENTS.slice(0, n), ...events]);
/** The sample with an event before its close. */
const inserted = (event: PlacedEvent): string[] => rewritten(7, event, ...EVENTS.slice(7));
const opened = (given: Parameters<typeof ballotOf>[0]): string[] =>
  logOf([{ type: 'open', ballot: ballotOf(given) }, ...EVENTS.slice(1)]);
const receiptOf = (n: number) => ({ n, hash: sha256(line(n)) });
const { id } = ballotOf();
const headOf = (n: number, state = 'open') => ({ id, head: sha256(line(n)), state });
const tail = rewritten(5, cast('top-1', 'cem', 'no'), consent('top-2', 'cem'), {
  type: 'close',
  tally: [{ ...TALLY[0], yes: 1, no: 2, outcome: 'rejected' }, TALLY[1]],
  place: { second: 3600 },
});
const [first, ...others] = ballotOf().items;

/** Each log with the faults that both verifiers must find: a word for the message and the record's number, a dash for the log as a whole. */
export const ATTACKS: Readonly<Record<string, readonly [string[] | HeldLog, ...string[]]>> = {
  'nothing is wrong': [[...LOG]],
  'a record is edited': [edited(2, '"no"', '"yes"'), 'chain 3', 'tally 7'],
  'a record is dropped': [LOG.toSpliced(4, 1), 'number 4', 'chain 4', 'number 5', 'number 6', 'tally 6'],
  'two records change places': [
    LOG.with(3, line(4)).with(4, line(3)),
    'number 3',
    'chain 3',
    'number 4',
    'chain 4',
    'time 4',
    'chain 5',
  ],
  'a record is inserted': [
    LOG.toSpliced(7, 0, line(6).replace('wort6', 'neu').replace('cem', 'ben')),
    'number 7',
    'chain 7',
    'other-member 7',
    'number 8',
    'chain 8',
  ],
  'the end is missing, a receipt shows it': [
    { texts: LOG.slice(0, 5), receipts: [receiptOf(5)] },
    'receipt 5',
  ],
  'the end is missing, a head shows it': [{ texts: LOG.slice(0, 5), heads: [headOf(6)] }, 'head -'],
  'the tail is written anew and holds in itself': [tail],
  'a receipt shows the new tail': [{ texts: tail, receipts: [receiptOf(3), receiptOf(5)] }, 'receipt 5'],
  'a head shows the new tail': [{ texts: tail, heads: [headOf(4), headOf(7, 'closed')] }, 'head -'],
  'heads and receipts of a log that holds': [
    { texts: LOG, receipts: [receiptOf(0), receiptOf(7)], heads: [headOf(0), headOf(7, 'closed')] },
  ],
  'the published end is not the end': [{ texts: LOG, heads: [headOf(6, 'closed')] }, 'end -'],
  'heads of other ballots alone': [
    { texts: LOG, heads: [{ ...headOf(7), id: 'z'.repeat(26) }] },
    'other-heads -',
  ],
  'an account votes for another member': [
    inserted({ ...cast('top-1', 'ben', 'no'), place: { by: 'konto-ada' } }),
    'other-member 7',
  ],
  'another account votes for a member who voted': [
    inserted({ ...cast('top-1', 'ada', 'yes'), place: { by: 'konto-fremd' } }),
    'other-account 7',
  ],
  'a vote after the deadline': [
    inserted({ ...cast('top-1', 'ada', 'yes'), place: { second: 3600 } }),
    'too-late 7',
  ],
  'a vote after the close': [
    [...LOG, ...rewritten(8, cast('top-1', 'ada', 'yes')).slice(8)],
    'time 8',
    'after-end 8',
  ],
  'a vote before the opening': [opened({ opens: instantAt(11) }), 'too-early 1', 'tally 7'],
  'a record sent twice': [inserted({ ...cast('top-1', 'ada', 'yes'), place: { id: 'wort2' } }), 'repeated 7'],
  'a member excluded from the item': [
    opened({ items: [{ ...first, excluded: ['cem'] } as never, ...others] }),
    'excluded 5',
    'tally 7',
  ],
  'somebody who is not eligible': [inserted(cast('top-1', 'dora', 'yes')), 'not-eligible 7'],
  'an item that is not there': [inserted(object('top-3', 'ada')), 'unknown-item 7'],
  'the office votes': [inserted({ ...object('top-1', 'ada'), place: { by: 'konto-amt' } }), 'clerk-votes 7'],
  'a member extends': [
    inserted({ type: 'extend', closes: instantAt(3590), reason: 'x', place: { by: 'konto-ada' } }),
    'not-later 7',
  ],
  'a second close': [rewritten(8, { type: 'close', tally: TALLY, place: { second: 3600 } }), 'after-end 8'],
  'a second opening': [inserted({ type: 'open', ballot: ballotOf() }), 'second-opening 7'],
  'closed too early': [
    rewritten(7, { type: 'close', tally: TALLY, place: { second: 3599.999 } }),
    'not-due 7',
  ],
  'a wrong tally': [
    rewritten(7, { type: 'close', tally: [{ ...TALLY[0], yes: 3 }, TALLY[1]], place: { second: 3600 } }),
    'tally 7',
  ],
  'a tally that leaves an item out': [
    rewritten(7, { type: 'close', tally: TALLY.slice(0, 1), place: { second: 3600 } }),
    'tally 7',
  ],
  'time runs back': [inserted({ ...cast('top-1', 'ada', 'no'), place: { second: 55 } }), 'time 7'],
  'the deadline comes nearer': [
    inserted({ type: 'extend', closes: instantAt(3599), reason: 'Eile' }),
    'not-later 7',
  ],
  'extended, and closed at the old deadline': [
    inserted({ type: 'extend', closes: instantAt(7200), reason: 'Störung' }),
    'not-due 8',
  ],
  'a vote after it was cancelled': [
    rewritten(5, { type: 'cancel', reason: 'Fehler in der Vorlage' }, cast('top-1', 'ada', 'yes')),
    'after-end 6',
  ],
  'members in another order': [
    edited(3, '{"at"', '{"by":"konto-ben","at"'),
    'canonical 3',
    'chain 4',
    'tally 7',
  ],
  'a member named twice': [
    edited(2, '"value":"no"', '"value":"yes","value":"no"'),
    'canonical 2',
    'chain 3',
    'tally 7',
  ],
  'a blank': [edited(1, ',', ', '), 'canonical 1', 'chain 2', 'tally 7'],
  'a huge number': [edited(0, '"statutory":3', '"statutory":1e400'), 'canonical 0', 'chain 1'],
  'a number beyond the exact ones': [
    edited(0, '"statutory":3', '"statutory":9007199254740993'),
    'canonical 0',
    'chain 1',
  ],
  'a number that is not whole': [edited(0, '"statutory":3', '"statutory":3.5'), 'canonical 0', 'chain 1'],
  'a number too large': [edited(0, '"statutory":3', '"statutory":1000001'), 'shape 0', 'chain 1'],
  'a number that is none': [edited(0, '"statutory":3', '"statutory":NaN'), 'canonical 0', 'chain 1'],
  'half a character': [edited(1, 'wort1', String.raw`\ud800`), 'canonical 1', 'chain 2', 'tally 7'],
  'a character written as its number': [
    edited(1, 'wort1', String.raw`\u0077ort1`),
    'canonical 1',
    'chain 2',
    'tally 7',
  ],
  'a line separator, an emoji and a zero in a text': [opened({ title: 'a\u2028ü\u{1f5f3}\u0000\u007f' })],
  'names in the order of UTF-16': [opened({ '\u{1f5f3}': 1, '\uffee': 2 } as never)],
  'a field too much': [inserted({ ...cast('top-1', 'ada', 'no'), note: 'x' }), 'shape 7'],
  'a prototype': [inserted({ ...consent('top-2', 'ada'), type: 'constructor' }), 'shape 7'],
  'a value that is no vote': [inserted(cast('top-1', 'ada', 'maybe')), 'shape 7'],
  'a day that is not there': [edited(1, '2027-03-08', '2027-02-30'), 'shape 1', 'chain 2', 'tally 7'],
  'deeply nested': [
    LOG.with(1, `${'['.repeat(5000)}${']'.repeat(5000)}`),
    'canonical 1',
    'chain 2',
    'tally 7',
  ],
  'no JSON at all': [['Protokoll'], 'canonical 0'],
  'the clock votes': [inserted({ ...cast('top-1', 'ada', 'no'), place: { by: 'uhr' } }), 'clerk-votes 7'],
  'who voted extends': [
    inserted({ type: 'extend', closes: instantAt(7200), reason: 'x', place: { by: 'konto-ada' } }),
    'clerk-votes 7',
  ],
  'a vote where silence consents': [
    opened({ consent: { kind: 'no-objection', silence: 'consents' } }),
    'no-votes 2',
    'no-votes 4',
    'no-votes 5',
    'tally 7',
  ],
  'a consent where none is asked': [
    opened({ consent: { kind: 'none' } }),
    'no-consents 1',
    'no-consents 3',
    'no-consents 6',
    'tally 7',
  ],
  'it opens when its time is over': [
    logOf([{ type: 'open', ballot: ballotOf(), place: { second: 3600 } }]),
    'too-late 0',
  ],
  'a member who is named twice': [
    opened({ eligible: [...ballotOf().eligible, { person: 'ada', name: 'Ada' }] }),
    'shape 0',
  ],
  'a deputy of a deputy': [
    opened({
      eligible: [
        ...ballotOf().eligible,
        { person: 'dora', name: 'Dora', deputyFor: 'ada' },
        { person: 'emil', name: 'Emil', deputyFor: 'dora' },
      ],
    }),
    'shape 0',
  ],
  'an item that comes twice': [opened({ items: [first, first] as never }), 'shape 0'],
  'somebody excluded who has no seat': [
    opened({ items: [{ ...first, excluded: ['emil'] }] as never }),
    'shape 0',
  ],
  'a rule of silence that is none': [
    opened({ consent: { kind: 'no-objection', silence: 'never' } as never }),
    'shape 0',
  ],
  'a share that is more than all': [
    opened({ consent: { kind: 'share', share: { part: 4, of: 3 } } }),
    'shape 0',
  ],
  'a share of nothing': [opened({ consent: { kind: 'share', share: { part: 0, of: 3 } } }), 'shape 0'],
  'a ballot that ends before it begins': [opened({ closes: instantAt(0) }), 'shape 0'],
  'a ballot without items': [opened({ items: [] }), 'shape 0'],
  'a ballot without members': [opened({ eligible: [] }), 'shape 0'],
  'it begins in the middle': [LOG.slice(1), 'no-opening 0'],
  'an empty log': [[], 'empty -'],
};

export const heldOf = (log: string[] | HeldLog): HeldLog => (Array.isArray(log) ? { texts: log } : log);
