import type { Ballot, BallotEvent } from '../../domain/circulation/index.ts';
import { circulationIn } from '../../functions/members/circulation/circulation-in.ts';
import type { Actor, Recorded } from '../../functions/members/circulation/ports.ts';
import type { Parts } from '../../functions/members/ports.ts';
import { enterLog, keptLog } from '../circulation/kept-logs.ts';
import { ballotFrom, type SampleItem } from './sample-ballot.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Of the sample; its law lets this committee decide by circulation at any time. */
const organization = 'samtgemeindeausschuss';
const reason = 'Vor der nächsten Sitzung läuft die Bindefrist der Angebote ab.';
const OFFICE: Actor = { account: 'marlene-hoyer-brandis', person: 'marlene-hoyer-brandis', clerk: true };

/** Resolutions of the sample whose page leads to the records of their ballot. */
const RESOLVED = ['2027-01-28-umlaufbeschluss-streusalz', '2027-03-04-umlaufverfahren-ersatzfahrzeug'];
/** Ids that look like others, and are the same each time. */
const OPEN = 'wintergrenzeoffen234567abc';
const CLOSED = 'mensawinterende234567abcde';

const OPEN_ITEMS: readonly SampleItem[] = [
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
const CLOSED_ITEMS: readonly SampleItem[] = [
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
 * few days ago; beside them the records of resolutions that stand in the sample. Nothing where the content is another council's.
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
  const over = {
    organization,
    reason,
    id: CLOSED,
    title: 'Mensa Ellernhagen und Freibad',
    items: CLOSED_ITEMS,
  };
  await enter(ballotFrom(council, { ...over, from: now - 9 * DAY, to: now - 6 * DAY }), allSayings);
  const open = {
    organization,
    reason,
    id: OPEN,
    title: 'Winterdienst und Turnhalle Wendrode',
    items: OPEN_ITEMS,
  };
  await enter(ballotFrom(council, { ...open, from: now - DAY, to: now + 2 * DAY }), firstSayings);
  clock = now;
  await circulation.closeDue();
  if (council?.facts.organization.has(organization))
    for (const key of RESOLVED) await enterLog(parts.means.slots, await keptLog(key));
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
