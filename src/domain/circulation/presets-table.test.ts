import { expect, test } from 'vitest';
import { ballotOf, itemOf, membersOf } from '../../testing/circulation/ballots.ts';
import { chainOf, type TimedEvent } from '../../testing/circulation/chains.ts';
import { verifyLog } from '../../verify/verify.ts';
import { neededVotesFor, presetsFor } from '../law/index.ts';
import { type LegalProfile, profileOf } from '../profiles/index.ts';
import { CirculationBasis, type OrganizationKind } from '../schema/index.ts';
import { openingFaults, tallyOf } from './index.ts';

// From the law to the result: what each preset makes of so many answers. The figures are reckoned by hand from the paragraphs.

/** Of the members that are not excluded: the first ones consent, the last ones object; the first vote yes, the next no, then abstain. */
interface Said {
  readonly excluded?: number;
  readonly consent?: number;
  readonly object?: number;
  readonly yes?: number;
  readonly no?: number;
  readonly abstain?: number;
}

interface Body {
  readonly profile: string;
  readonly kind: OrganizationKind;
  readonly statutory: number;
  readonly basis?: object;
}

const AT = '2027-03-09T10:00:00.000Z';

function eventsOf(people: readonly string[], said: Said): TimedEvent[] {
  const { consent = 0, object = 0, yes = 0, no = 0, abstain = 0 } = said;
  const of = (person: string) => ({ item: 'a', person, at: AT });
  const cast = (value: 'yes' | 'no' | 'abstain') => (person: string) =>
    ({ type: 'cast', value, ...of(person) }) as const;
  return [
    ...people.slice(0, consent).map((person) => ({ type: 'consent', ...of(person) }) as const),
    ...people.slice(people.length - object).map((person) => ({ type: 'object', ...of(person) }) as const),
    ...people.slice(0, yes).map(cast('yes')),
    ...people.slice(yes, yes + no).map(cast('no')),
    ...people.slice(yes + no, yes + no + abstain).map(cast('abstain')),
  ];
}

/** What comes of it; the refusal where the ballot cannot be opened. */
function outcomeOf({ profile: name, kind, statutory, basis }: Body, said: Said): string {
  const profile = profileOf(name) as LegalProfile;
  const circulationBases = basis && [
    CirculationBasis.parse({ legalBasis: '§ 9 der Geschäftsordnung', kinds: [kind], ...basis }),
  ];
  const [preset] = presetsFor(profile, kind, { circulationBases });
  if (!preset) throw new Error('no preset');
  const { consent } = preset;
  const people = membersOf(statutory).map(({ person }) => person);
  const excluded = people.slice(0, said.excluded ?? 0);
  const { needed } = neededVotesFor(profile, { kind, consent, statutory, excluded: excluded.length });
  const items = [itemOf('a', { excluded, neededVotes: needed })];
  const ballot = ballotOf({ consent, statutory, eligible: membersOf(statutory), items });
  const [fault] = openingFaults(ballot, ballot.opens);
  if (fault) return fault.refusal;
  const events = eventsOf(people.slice(excluded.length), said);
  const tally = tallyOf(chainOf(ballot, events).state);
  const { texts } = chainOf(ballot, [...events, { type: 'close', tally, at: ballot.closes }]);
  expect(verifyLog(texts)).toMatchObject({ faults: [], result: { counts: tally } });
  return tally[0]?.outcome ?? 'none';
}

const RP = { profile: 'rp-gemo', kind: 'council', statutory: 20 } as const;
const RP_COMMITTEE = { profile: 'rp-gemo', kind: 'committee', statutory: 9 } as const;
const NI_MAIN = { profile: 'ni-nkomvg', kind: 'main-committee', statutory: 11 } as const;
const NI = { profile: 'ni-nkomvg', kind: 'council', statutory: 43 } as const;
const BW = { profile: 'bw-gemo', kind: 'council', statutory: 20 } as const;
const own = (basis: object) => ({ profile: 'ni-nkomvg', kind: 'other', statutory: 12, basis }) as const;
const UNOPPOSED = own({ consent: 'no-objection' });
const SILENT = own({ consent: 'no-objection', silence: 'consents' });
const SHARE = own({ consent: 'share', share: '2/3' });
const ALL = own({ consent: 'share' });
const FREE = own({ consent: 'none' });

test.each<[string, Body, Said, string]>([
  ['RP council: eleven of twenty vote', RP, { yes: 11 }, 'adopted'],
  ['RP council: ten of twenty vote', RP, { yes: 10 }, 'no-quorum'],
  ['RP council: all but one vote yes, that one objects', RP, { yes: 19, object: 1 }, 'no-consent'],
  ['RP council: a tie', RP, { yes: 8, no: 8 }, 'rejected'],
  ['RP council: one yes and ten abstentions', RP, { yes: 1, abstain: 10 }, 'adopted'],
  ['RP council: abstentions alone', RP, { abstain: 20 }, 'rejected'],
  ['RP council: nobody answers', RP, {}, 'no-quorum'],
  ['RP council: more than half excluded, a third votes', RP, { excluded: 11, yes: 7 }, 'adopted'],
  ['RP council: more than half excluded, less than a third', RP, { excluded: 11, yes: 6 }, 'no-quorum'],
  ['RP council: too many excluded for a third', RP, { excluded: 14 }, 'quorum-impossible'],
  ['RP committee: five of nine vote', RP_COMMITTEE, { yes: 5 }, 'adopted'],
  ['RP committee: one objects', RP_COMMITTEE, { yes: 9, object: 1 }, 'no-consent'],
  ['NI main committee: six of eleven vote', NI_MAIN, { yes: 6 }, 'adopted'],
  ['NI main committee: five of eleven vote', NI_MAIN, { yes: 5 }, 'no-quorum'],
  ['NI main committee: one objects', NI_MAIN, { yes: 10, object: 1 }, 'no-consent'],
  ['NI main committee: a tie', NI_MAIN, { yes: 3, no: 3 }, 'rejected'],
  ['NI main committee: half excluded less one', NI_MAIN, { excluded: 5, yes: 5 }, 'no-quorum'],
  ['NI main committee: more than half excluded, one votes', NI_MAIN, { excluded: 6, yes: 1 }, 'adopted'],
  ['NI main committee: more than half excluded, none votes', NI_MAIN, { excluded: 6 }, 'no-quorum'],
  ['NI council: 32 of 43 answer, all with yes', NI, { consent: 32, yes: 32 }, 'no-consent'],
  ['NI council: 34 of 43 consent', NI, { consent: 34, yes: 43 }, 'no-consent'],
  ['NI council: 35 of 43 consent', NI, { consent: 35, yes: 22 }, 'adopted'],
  ['NI council: 35 consent, eight object', NI, { consent: 35, object: 8, yes: 22 }, 'adopted'],
  ['NI council: 35 consent, 21 vote', NI, { consent: 35, yes: 21 }, 'no-quorum'],
  ['NI council: a tie', NI, { consent: 43, yes: 21, no: 21, abstain: 1 }, 'rejected'],
  ['NI council: eight excluded, all others consent', NI, { excluded: 8, consent: 35, yes: 22 }, 'adopted'],
  ['NI council: eight excluded, one silent', NI, { excluded: 8, consent: 34, yes: 34 }, 'no-consent'],
  ['NI council: nine excluded, four fifths cannot be', NI, { excluded: 9 }, 'quorum-impossible'],
  ['NI council: more than half excluded', NI, { excluded: 22 }, 'quorum-impossible'],
  ['BW council: nobody objects', BW, {}, 'adopted'],
  ['BW council: all consent', BW, { consent: 20 }, 'adopted'],
  ['BW council: one objects', BW, { consent: 19, object: 1 }, 'no-consent'],
  ['BW council: more than half excluded, nobody objects', BW, { excluded: 11 }, 'adopted'],
  ['BW council: more than half excluded, one objects', BW, { excluded: 11, object: 1 }, 'no-consent'],
  ['BW council: all excluded', BW, { excluded: 20 }, 'quorum-impossible'],
  ['custom, nobody objects: one vote', UNOPPOSED, { yes: 1 }, 'adopted'],
  ['custom, nobody objects: no vote', UNOPPOSED, {}, 'no-quorum'],
  ['custom, nobody objects: one objects', UNOPPOSED, { yes: 11, object: 1 }, 'no-consent'],
  ['custom, silence consents: nobody answers', SILENT, {}, 'adopted'],
  ['custom, silence consents: one objects', SILENT, { object: 1 }, 'no-consent'],
  ['custom, two thirds: eight of twelve', SHARE, { consent: 8, yes: 1 }, 'adopted'],
  ['custom, two thirds: seven of twelve', SHARE, { consent: 7, yes: 12 }, 'no-consent'],
  ['custom, all: twelve of twelve', ALL, { consent: 12, yes: 7, no: 5 }, 'adopted'],
  ['custom, all: eleven of twelve', ALL, { consent: 11, yes: 12 }, 'no-consent'],
  ['custom, no consent asked: more yes than no', FREE, { yes: 2, no: 1 }, 'adopted'],
  ['custom, no consent asked: more than half excluded', FREE, { excluded: 7, yes: 1 }, 'adopted'],
])('%s', (_, body, said, outcome) => {
  expect(outcomeOf(body, said)).toBe(outcome);
});
