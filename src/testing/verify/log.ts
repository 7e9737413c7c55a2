import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/ledger/index.ts';
import type { Ballot, BallotEvent } from '../../domain/circulation/index.ts';

/** SHA-256 of a record's body, as the record behind it and receipts name it. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Where a record stands apart from its event; what is left out follows from the records before. */
interface Place {
  readonly n?: number;
  readonly prev?: string;
  readonly id?: string;
  /** Seconds after the opening. */
  readonly second?: number;
  readonly by?: string;
}
/** An event of any kind, where it stands; attacks hold what the type forbids. */
export type PlacedEvent = (BallotEvent | (Record<string, unknown> & { readonly type: string })) & {
  readonly place?: Place;
};

const START = Date.UTC(2027, 2, 8, 9);

/** The instant so many seconds after the opening. */
export const instantAt = (second: number): string => new Date(START + second * 1000).toISOString();

/** A log as the function writes it: records of the events, one behind the other, ten seconds apart. */
export function logOf(events: readonly PlacedEvent[]): string[] {
  const texts: string[] = [];
  for (const [index, { place = {}, ...event }] of events.entries()) {
    const last = texts.at(-1);
    const { second = index * 10, ...rest } = place;
    const person = 'person' in event ? String(event['person']) : 'amt';
    texts.push(
      canonicalJson({
        n: index,
        prev: last === undefined ? '0'.repeat(64) : sha256(last),
        id: `wort${index}`,
        at: instantAt(second),
        by: event.type === 'close' ? 'uhr' : `konto-${person}`,
        ...rest,
        ...event,
      }),
    );
  }
  return texts;
}

/** A ballot of three members and two items, open for an hour, whose share of consent is 2/3. */
export const ballotOf = (given: Partial<Ballot> = {}): Ballot => ({
  version: 1,
  id: 'abcdefghijklmnopqrstuvwxyz',
  title: 'Umlauf des Rates im März',
  body: 'mittelaue',
  organization: 'rat',
  organizationName: 'Rat der Samtgemeinde Mittelaue',
  basis: {
    profile: 'ni-nkomvg',
    preset: 'custom',
    source: '§ 7 Hauptsatzung',
    reason: 'Hochwasser',
    publishAtOnce: false,
  },
  consent: { kind: 'share', share: { part: 2, of: 3 } },
  visibility: 'named',
  interim: false,
  stepUp: false,
  statutory: 3,
  eligible: ['ada', 'ben', 'cem'].map((person) => ({ person, name: person })),
  items: ['top-1', 'top-2'].map((id) => ({
    id,
    title: `Gegenstand ${id}`,
    text: 'Der Rat beschließt.',
    public: true,
    papers: [],
    documents: [],
    majority: 'simple',
    neededVotes: 2,
    excluded: [],
  })),
  opens: instantAt(0),
  closes: instantAt(3600),
  timeZone: 'Europe/Berlin',
  ...given,
});
