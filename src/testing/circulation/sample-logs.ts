import type { BallotEvent } from '../../domain/circulation/index.ts';
import { circulationIn } from '../../functions/members/circulation/circulation-in.ts';
import type { Recorded } from '../../functions/members/circulation/ports.ts';
import { councilReader } from '../../functions/members/council.ts';
import { closedBallot } from '../../publishing/circulation/closed-ballot.ts';
import { resolutionOf } from '../../publishing/circulation/resolution-of.ts';
import { publishedSample } from '../members/published-sample.ts';
import { ballotFrom } from '../members/sample-ballot.ts';
import { sampleParts } from '../members/sample-parts.ts';

const OFFICE = { account: 'marlene-hoyer-brandis', person: 'marlene-hoyer-brandis', clerk: true };
const HOUR = 3_600_000;

/** A resolution of the sample whose ballot was held with records. */
export interface SampleResolution {
  /** Key of the resolution. */
  readonly key: string;
  readonly ballot: Omit<Parameters<typeof ballotFrom>[1] & object, 'items'>;
  readonly item: { readonly id: string; readonly title: string; readonly text: string };
  /** What members say, an hour after one another. */
  readonly said: readonly (readonly [person: string, how: 'yes' | 'no' | 'abstain' | 'object'])[];
}

export const SAMPLE_RESOLUTIONS: readonly SampleResolution[] = [
  {
    key: '2027-01-28-umlaufbeschluss-streusalz',
    ballot: {
      id: 'k3v7qm2xstreusalz5wd6pb4ha',
      title: 'Streusalz für den Winterdienst',
      organization: 'va-aubrueck',
      reason: 'Der Vorrat reicht nicht bis zur nächsten Sitzung.',
      from: Date.parse('2027-01-25T09:00:00Z'),
      to: Date.parse('2027-01-28T00:00:00Z'),
    },
    item: {
      id: 'streusalz',
      title: 'Nachbeschaffung von Streusalz',
      text: 'Für den Winterdienst werden 60 t Streusalz zum Preis von 7.920 € nachbeschafft.',
    },
    said: [
      ['emine-karatay', 'yes'],
      ['stefan-quade', 'yes'],
      ['birte-classen', 'abstain'],
      ['andreas-fricke-thom', 'yes'],
      ['christine-wulfmeyer', 'yes'],
      ['birte-classen', 'yes'],
    ],
  },
  {
    key: '2027-03-04-umlaufverfahren-ersatzfahrzeug',
    ballot: {
      id: 'w5n2ersatzfahrzeugt6ymc3qd',
      title: 'Ersatzfahrzeug für den Bauhof',
      organization: 'samtgemeindeausschuss',
      reason: 'Das Kehrfahrzeug ist ausgefallen, und die nächste Sitzung ist erst im April.',
      from: Date.parse('2027-03-01T10:00:00Z'),
      to: Date.parse('2027-03-04T00:00:00Z'),
    },
    item: {
      id: 'ersatzfahrzeug',
      title: 'Anmietung eines Ersatzfahrzeugs für den Bauhof',
      text: 'Bis zur Reparatur des Kehrfahrzeugs wird für höchstens drei Monate ein Ersatzfahrzeug zum Preis von 2.850 € im Monat gemietet.',
    },
    said: [
      ['emine-karatay', 'yes'],
      ['katharina-ahlmeyer', 'yes'],
      ['petra-koelling', 'object'],
      ['joerg-oltmanns', 'yes'],
      ['wiebke-tammen', 'no'],
      ['lena-vosswinkel', 'yes'],
    ],
  },
];

/** The log that the members' area would hand out for each, by key: played by its own program, on a clock that is turned by hand. */
export async function sampleLogs(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { slots, blobs } = await publishedSample();
  const parts = sampleParts({ means: { slots } });
  const council = await councilReader({ slots, blobs, now: () => parts.clock.now })();
  const circulation = circulationIn(parts);
  const logs = new Map<string, readonly string[]>();
  for (const { key, ballot: matter, item, said } of SAMPLE_RESOLUTIONS) {
    const ballot = ballotFrom(council, { ...matter, items: [item] });
    if (!ballot) throw new Error(`The sample council cannot decide ${key} by circulation.`);
    parts.clock.now = matter.from;
    done(await circulation.open(ballot, OFFICE, `${ballot.id}-0`));
    for (const [place, [person, how]] of said.entries()) {
      parts.clock.now += HOUR;
      const by = { account: person, person, clerk: false };
      for (const [part, event] of eventsOf(person, item.id, how).entries())
        done(await circulation.add(ballot.id, event, by, `${ballot.id}-${place + 1}-${part}`));
    }
    parts.clock.now = Date.parse(ballot.closes);
    await circulation.closeDue();
    logs.set(key, await circulation.log(ballot.id));
  }
  return logs;
}

const eventsOf = (
  person: string,
  item: string,
  how: 'yes' | 'no' | 'abstain' | 'object',
): readonly Extract<BallotEvent, { person: string }>[] =>
  how === 'object'
    ? [{ type: 'object', item, person }]
    : [
        { type: 'consent', item, person },
        { type: 'cast', item, person, value: how },
      ];

function done(recorded: Recorded): void {
  if (!recorded.done) throw new Error(`A record of the sample is refused: ${recorded.refusal}`);
}

/** What a resolution says by the log of its ballot on one item. */
export function saidBy(lines: readonly string[]) {
  const closed = closedBallot(lines);
  const { ballot, head, tally } = closed;
  const [item] = ballot.items;
  const [counted] = tally;
  if (!item || !counted) throw new Error('The ballot has no item.');
  const { publishedAt: _, ...said } = resolutionOf(closed, item, counted, ballot.timeZone);
  return { ...said, ballot: ballot.id, chainHead: head };
}
