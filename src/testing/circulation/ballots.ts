import type { Ballot, BallotItem, ConsentRule, EligibleMember } from '../../domain/circulation/index.ts';

/** A public item that a simple majority of at least one vote decides. */
export const itemOf = (id: string, over: Partial<BallotItem> = {}): BallotItem => ({
  id,
  title: `Frage ${id}`,
  text: 'Der Anschaffung wird zugestimmt.',
  public: true,
  papers: [],
  documents: [],
  majority: 'simple',
  neededVotes: 1,
  excluded: [],
  ...over,
});

/** So many members `p1`, `p2`, …; invented. */
export const membersOf = (size: number): EligibleMember[] =>
  Array.from({ length: size }, (_, index) => ({ person: `p${index + 1}`, name: `Mitglied ${index + 1}` }));

export const FOUR_FIFTHS: ConsentRule = { kind: 'share', share: { part: 4, of: 5 } };
export const NO_OBJECTION: ConsentRule = { kind: 'no-objection', silence: 'not-voted' };
export const BY_SILENCE: ConsentRule = { kind: 'no-objection', silence: 'consents' };

/** A ballot of five members on one item, open for a week from 8 March 2027. */
export const ballotOf = (over: Partial<Ballot> = {}): Ballot => ({
  version: 1,
  id: 'abcdefghijklmnopqrstuvwxyz',
  title: 'Anschaffung eines Löschfahrzeugs',
  body: 'mittelaue',
  organization: 'rat',
  organizationName: 'Rat',
  basis: {
    profile: 'ni-nkomvg',
    preset: 'ni-main-committee',
    source: '§ 78 Abs. 3 NKomVG',
    reason: 'Die Frist der Förderung läuft vor der nächsten Sitzung ab.',
    publishAtOnce: false,
  },
  consent: NO_OBJECTION,
  visibility: 'named',
  interim: false,
  stepUp: false,
  statutory: 5,
  eligible: membersOf(5),
  items: [itemOf('a')],
  opens: '2027-03-08T09:00:00.000Z',
  closes: '2027-03-15T16:00:00.000Z',
  timeZone: 'Europe/Berlin',
  ...over,
});
