import type { Ballot, BallotItem, ItemTally } from '../../domain/circulation/index.ts';
import { ballotOf, logOf, type PlacedEvent } from './log.ts';
import { cast, consent, object } from './sample-log.ts';

type Given = Partial<Omit<Ballot, 'items'>> &
  Partial<Pick<BallotItem, 'majority' | 'neededVotes' | 'excluded'>>;
type Figures = Partial<Omit<ItemTally, 'item'>>;

const DEPUTY = { person: 'dora', name: 'Dora', deputyFor: 'ben' };
const withDeputy = [...ballotOf().eligible, DEPUTY];
const silently = { consent: { kind: 'no-objection', silence: 'consents' } } as const;
const unopposed = { consent: { kind: 'no-objection', silence: 'not-voted' } } as const;
const share = (part: number, of: number) => ({ consent: { kind: 'share', share: { part, of } } }) as const;

/** `ada+ ben- cem=yes`: Ada consents to the procedure, Ben objects to it, Cem votes. */
const eventsOf = (words: string): PlacedEvent[] =>
  words.match(/\S+/g)?.map((word) => {
    const [, person = '', sign, value = ''] = /^([a-z]+)([-+=])(\w*)$/.exec(word) ?? [];
    if (sign === '=') return cast('top-1', person, value);
    return sign === '+' ? consent('top-1', person) : object('top-1', person);
  }) ?? [];

/** The log of a ballot of one item, whose figures were reckoned by hand. */
function counted([{ majority, neededVotes, excluded, ...given }, said, figures]: Row): string[] {
  const [item] = ballotOf().items;
  const own = { majority: majority ?? 'simple', neededVotes: neededVotes ?? 0, excluded: excluded ?? [] };
  const none = { excluded: 0, consented: 0, objected: 0, yes: 0, no: 0, abstain: 0 };
  const { consented = 0, objected = 0, entitled = 3 } = figures;
  const silent = entitled - consented - objected;
  return logOf([
    {
      type: 'open',
      ballot: ballotOf({ consent: { kind: 'none' }, ...given, items: [{ ...item, ...own } as never] }),
    },
    ...eventsOf(said),
    {
      type: 'close',
      tally: [{ item: 'top-1', entitled, silent, ...none, ...figures }],
      place: { second: 3600 },
    },
  ]);
}

type Row = readonly [given: Given, said: string, figures: Figures];
const ROWS: Readonly<Record<string, Row>> = {
  'more yes than no': [{}, 'ada=yes ben=yes cem=no', { yes: 2, no: 1, outcome: 'adopted' }],
  'a tie': [{}, 'ada=yes ben=no', { yes: 1, no: 1, outcome: 'rejected' }],
  'abstentions alone': [{}, 'ada=abstain', { abstain: 1, outcome: 'rejected' }],
  'nobody says anything': [{}, '', { outcome: 'rejected' }],
  'the last word counts': [{}, 'ada=no ada=yes', { yes: 1, outcome: 'adopted' }],
  'too few vote': [{ neededVotes: 2 }, 'ada=yes', { yes: 1, outcome: 'no-quorum' }],
  'an abstention makes the quorum': [
    { neededVotes: 2 },
    'ada=yes ben=abstain',
    { yes: 1, abstain: 1, outcome: 'adopted' },
  ],
  'nobody objects': [unopposed, 'ada=yes', { yes: 1, outcome: 'adopted' }],
  'one objects': [unopposed, 'ada=yes ben=yes cem-', { yes: 2, objected: 1, outcome: 'no-consent' }],
  'an objection is taken back': [
    unopposed,
    'ada=yes cem- cem+',
    { yes: 1, consented: 1, outcome: 'adopted' },
  ],
  'a consent is taken back': [unopposed, 'ada=yes ada+ ada-', { yes: 1, objected: 1, outcome: 'no-consent' }],
  'silence consents': [silently, '', { outcome: 'adopted' }],
  'silence consents, one objects': [silently, 'ada-', { objected: 1, outcome: 'no-consent' }],
  'silence consents of as many as are needed': [{ ...silently, neededVotes: 3 }, '', { outcome: 'adopted' }],
  'silence consents of too few': [{ ...silently, neededVotes: 4 }, '', { outcome: 'no-quorum' }],
  'four fifths of three are three': [
    share(4, 5),
    'ada=yes ada+ ben+',
    { yes: 1, consented: 2, neededConsents: 3, outcome: 'no-consent' },
  ],
  'two thirds of three are two': [
    share(2, 3),
    'ada=yes ada+ ben+ cem-',
    { yes: 1, consented: 2, objected: 1, neededConsents: 2, outcome: 'adopted' },
  ],
  'of the statutory number, not of those named': [
    { ...share(2, 3), statutory: 4 },
    'ada=yes ada+ ben+',
    { yes: 1, consented: 2, neededConsents: 3, outcome: 'no-consent' },
  ],
  'votes without consent': [
    share(2, 3),
    'ada=yes ben=yes cem=yes',
    { yes: 3, neededConsents: 2, outcome: 'no-consent' },
  ],
  'an excluded member has no seat': [
    { excluded: ['cem'] },
    'ada=yes',
    { entitled: 2, excluded: 1, yes: 1, outcome: 'adopted' },
  ],
  'a deputy beside a silent member': [{ eligible: withDeputy }, 'dora=yes', { yes: 1, outcome: 'adopted' }],
  'a deputy beside a member who spoke': [
    { eligible: withDeputy },
    'dora=yes ben=no',
    { no: 1, outcome: 'rejected' },
  ],
  'a deputy beside a member who only consented': [
    { eligible: withDeputy, ...unopposed },
    'dora=yes ben+',
    { consented: 1, outcome: 'rejected' },
  ],
  'a deputy of an excluded member': [
    { eligible: withDeputy, excluded: ['ben'] },
    'dora=yes',
    { excluded: 1, yes: 1, outcome: 'adopted' },
  ],
  'member and deputy excluded': [
    { eligible: withDeputy, excluded: ['ben', 'dora'] },
    'ada=yes',
    { entitled: 2, excluded: 1, yes: 1, outcome: 'adopted' },
  ],
  'an excluded deputy': [
    { eligible: withDeputy, excluded: ['dora'] },
    'ada=yes',
    { yes: 1, outcome: 'adopted' },
  ],
  'two thirds of the votes': [
    { majority: 'two-thirds-of-votes' },
    'ada=yes ben=yes cem=no',
    { yes: 2, no: 1, outcome: 'adopted' },
  ],
  'two thirds of the votes, without abstentions': [
    { majority: 'two-thirds-of-votes' },
    'ada=yes ben=abstain',
    { yes: 1, abstain: 1, outcome: 'adopted' },
  ],
  'less than two thirds of the votes': [
    { majority: 'two-thirds-of-votes' },
    'ada=yes ben=no',
    { yes: 1, no: 1, outcome: 'rejected' },
  ],
  'no vote is not two thirds of none': [{ majority: 'two-thirds-of-votes' }, '', { outcome: 'rejected' }],
  'two thirds of those present': [
    { majority: 'two-thirds-of-present' },
    'ada=yes ben=yes cem=abstain',
    { yes: 2, abstain: 1, outcome: 'adopted' },
  ],
  'less than two thirds of those present': [
    { majority: 'two-thirds-of-present' },
    'ada=yes ben=abstain',
    { yes: 1, abstain: 1, outcome: 'rejected' },
  ],
  'nobody is present': [{ majority: 'two-thirds-of-present' }, '', { outcome: 'rejected' }],
  'more than half of all members': [
    { majority: 'majority-of-statutory' },
    'ada=yes ben=yes',
    { yes: 2, outcome: 'adopted' },
  ],
  'half of all members': [
    { majority: 'majority-of-statutory', statutory: 4 },
    'ada=yes ben=yes',
    { yes: 2, outcome: 'rejected' },
  ],
  'two thirds of all members': [
    { majority: 'two-thirds-of-statutory' },
    'ada=yes ben=yes cem=no',
    { yes: 2, no: 1, outcome: 'adopted' },
  ],
  'less than two thirds of all members': [
    { majority: 'two-thirds-of-statutory', statutory: 4 },
    'ada=yes ben=yes',
    { yes: 2, outcome: 'rejected' },
  ],
  'three quarters of all members': [
    { majority: 'three-quarters-of-statutory', statutory: 4 },
    'ada=yes ben=yes cem=yes',
    { yes: 3, outcome: 'adopted' },
  ],
  'less than three quarters of all members': [
    { majority: 'three-quarters-of-statutory' },
    'ada=yes ben=yes',
    { yes: 2, outcome: 'rejected' },
  ],
};

/** Logs that hold, by what their count turns on. */
export const COUNTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(ROWS).map(([name, row]) => [name, counted(row)]),
);
