import type { Ballot, BallotEvent, BallotItem, EligibleMember } from '../../domain/circulation/index.ts';
import { neededVotesFor, presetsFor } from '../../domain/law/index.ts';
import { dayOf } from '../../domain/local-time.ts';
import { holdsOn } from '../../domain/members/holds-on.ts';
import { profileOf } from '../../domain/profiles/index.ts';
import { circulationIn } from '../../functions/members/circulation/circulation-in.ts';
import type { Actor, Recorded } from '../../functions/members/circulation/ports.ts';
import type { Council, Parts } from '../../functions/members/ports.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Of the sample; its law lets this committee decide by circulation at any time. */
const COMMITTEE = 'samtgemeindeausschuss';
const OFFICE: Actor = { account: 'marlene-hoyer-brandis', person: 'marlene-hoyer-brandis', clerk: true };

/** Ids that look like others, and are the same each time. */
const OPEN = 'wintergrenzeoffen234567abc';
const CLOSED = 'mensawinterende234567abcde';

type Item = Pick<BallotItem, 'id' | 'title' | 'text'> & Partial<BallotItem>;

const OPEN_ITEMS: readonly Item[] = [
  {
    id: 'streusplitt',
    title: 'Nachbeschaffung von Streusplitt',
    text: 'Für den Winterdienst werden 40 t Streusplitt zum Preis von 5.120 € nachbeschafft.',
  },
  {
    id: 'heizgeraet',
    title: 'Miete eines Heizgeräts für die Turnhalle Wendrode',
    text: 'Bis zur Reparatur der Heizung wird für längstens acht Wochen ein Heizgerät zum Preis von 1.480 € im Monat gemietet.',
  },
  {
    id: 'vergabe',
    title: 'Vergabe der Gerüstbauarbeiten am Rathaus',
    text: 'Der Auftrag wird dem wirtschaftlichsten Angebot über 23.860 € erteilt.',
    public: false,
    category: 'contracts',
  },
];
const CLOSED_ITEMS: readonly Item[] = [
  {
    id: 'spuelmaschine',
    title: 'Ersatz der Spülmaschine in der Mensa Ellernhagen',
    text: 'Die Spülmaschine wird zum Angebotspreis von 9.740 € ersetzt.',
  },
  {
    id: 'parkplatz',
    title: 'Befestigung des Parkplatzes am Freibad',
    text: 'Der Parkplatz wird vor der Saison für 31.200 € mit Schotterrasen befestigt.',
  },
];

/** What everybody of the committee says about an item of the ballot that is over, by their place in it. */
const HOW = {
  spuelmaschine: ['yes', 'yes', 'yes', 'no', 'yes', 'abstain', 'yes'],
  parkplatz: ['yes', 'yes', 'object', 'yes', 'no', 'yes', 'yes'],
} as const;

/**
 * Enters two ballots of one committee of the sample: one that began yesterday and still lasts for two days, and one that ended a
 * few days ago. Nothing where the content is another council's.
 */
export async function enterBallots(parts: Parts): Promise<void> {
  const council = await parts.readCouncil();
  const now = parts.means.now();
  let clock = now;
  const circulation = circulationIn({ ...parts, means: { ...parts.means, now: () => clock } });
  const enter = async (ballot: Ballot | undefined, sayings: (ballot: Ballot) => readonly Saying[]) => {
    if (!ballot) return;
    clock = Date.parse(ballot.opens);
    done(await circulation.open(ballot, OFFICE, `${ballot.id}-0`));
    for (const [n, { person, ...event }] of sayings(ballot).entries()) {
      clock += 7 * MINUTE;
      const by = { account: person, person, clerk: false };
      done(await circulation.add(ballot.id, { ...event, person }, by, `${ballot.id}-${n + 1}`));
    }
  };
  const over = { id: CLOSED, title: 'Mensa Ellernhagen und Freibad', items: CLOSED_ITEMS };
  await enter(ballotFrom(council, { ...over, from: now - 9 * DAY, to: now - 6 * DAY }), allSayings);
  const open = { id: OPEN, title: 'Winterdienst und Turnhalle Wendrode', items: OPEN_ITEMS };
  await enter(ballotFrom(council, { ...open, from: now - DAY, to: now + 2 * DAY }), firstSayings);
  clock = now;
  await circulation.closeDue();
}

function done(recorded: Recorded): void {
  if (!recorded.done) throw new Error(`The ballot of the sample is refused: ${recorded.refusal}`);
}

type Saying = Exclude<BallotEvent, { type: 'open' | 'extend' | 'cancel' | 'close' }>;

/** Those who are first to say something about the ballot that still lasts; the others may be tried. */
const firstSayings = ({ eligible, items: [item] }: Ballot): Saying[] =>
  item === undefined
    ? []
    : eligible
        .filter(({ deputyFor, person }) => deputyFor === undefined && person !== 'petra-koelling')
        .slice(0, 2)
        .flatMap(({ person }) => [
          { type: 'consent', item: item.id, person },
          { type: 'cast', item: item.id, person, value: 'yes' },
        ]);

const allSayings = ({ eligible }: Ballot): Saying[] => {
  const members = eligible.filter(({ deputyFor }) => deputyFor === undefined);
  return Object.entries(HOW).flatMap(([item, values]) =>
    members.flatMap(({ person }, place): Saying[] => {
      const value = values[place] ?? 'yes';
      if (value === 'object') return [{ type: 'object', item, person }];
      return [
        { type: 'consent', item, person },
        { type: 'cast', item, person, value },
      ];
    }),
  );
};

/** What a ballot of the sample is about; `from` and `to` in milliseconds since 1970, `to` on the evening of its day. */
interface Matter extends Pick<Ballot, 'id' | 'title'> {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
}

/** A ballot of the committee, by the first rule that its law has for it; undefined where the council has neither. */
export function ballotFrom(
  council: Council | undefined,
  { id, title, items, from, to }: Matter,
): Ballot | undefined {
  const { directory } = council ?? {};
  const organization = directory?.organizations.find(({ key }) => key === COMMITTEE);
  const body = directory?.bodies?.find(({ key }) => key === organization?.body);
  const profile = profileOf(body?.profile ?? '');
  const [preset] = organization && profile ? presetsFor(profile, organization.kind, {}) : [];
  if (!council || !organization || !profile || !preset) return undefined;
  const { kind, name, statutory = 7 } = organization;
  const { needed } = neededVotesFor(profile, { kind, consent: preset.consent, statutory, excluded: 0 });
  const { key, consent, source, publishAtOnce } = preset;
  const reason = 'Vor der nächsten Sitzung läuft die Bindefrist der Angebote ab.';
  return {
    version: 1,
    id,
    title,
    body: organization.body,
    organization: COMMITTEE,
    organizationName: name,
    basis: { profile: profile.key, preset: key, source, reason, publishAtOnce },
    consent,
    visibility: 'named',
    interim: false,
    stepUp: false,
    statutory,
    eligible: eligibleIn(council),
    items: items.map((item) => ({ ...PLAIN, neededVotes: needed, ...item })),
    opens: new Date(from).toISOString(),
    closes: evening(to),
    timeZone: council.directory.site.timeZone,
  };
}

const PLAIN = { public: true, papers: [], documents: [], majority: 'simple', excluded: [] } as const;

/** 17:00 UTC of that day: an hour that the change of clocks never touches. */
const evening = (at: number): string => new Date(Math.floor(at / DAY) * DAY + 17 * 60 * MINUTE).toISOString();

/** Members with a vote, then their deputies, as of the day of the record. */
function eligibleIn({ directory, now }: Council): readonly EligibleMember[] {
  const seats = directory.people.flatMap(({ key: person, name, memberships }) =>
    memberships
      .filter((seat) => seat.organization === COMMITTEE && seat.votingRight && holdsOn(seat, dayOf(now)))
      .map(({ role, deputyFor }) => ({ person, name, role, deputyFor })),
  );
  const members = seats.filter(({ role }) => role !== 'deputy').map(({ person, name }) => ({ person, name }));
  const deputies = seats.flatMap(({ role, person, name, deputyFor }) =>
    role === 'deputy' && members.some((member) => member.person === deputyFor) && deputyFor !== undefined
      ? [{ person, name, deputyFor }]
      : [],
  );
  return [...members, ...deputies];
}
