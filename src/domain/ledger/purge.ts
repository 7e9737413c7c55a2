import type { CalendarDate } from '../calendar-date.ts';
import type { CouncilRecord } from '../council-record.ts';
import { canonicalAddress, pageOf } from '../url.ts';
import { changesOf, type LedgerEntry, purgeEntry } from './entry.ts';
import type { Ledger } from './ledger.ts';
import { CONCERN_PREFIX, EVENT_PREFIX, type Tracked } from './tracked.ts';

/** What must be forgotten: all that the ledger tells of an object, for a single document up to the day it went. */
export interface Erasure {
  readonly object: string;
  readonly until?: CalendarDate;
  readonly reason: string;
}

/** The erasures that the withdrawals demand by `today`: those with `purge`, of what was public at some time. */
export function erasuresOf(
  withdrawals: CouncilRecord['withdrawals'],
  ledger: Ledger,
  today: CalendarDate,
): Erasure[] {
  return withdrawals
    .filter(({ purge, date }) => purge === true && date <= today)
    .flatMap(({ target, reason }): Erasure[] => {
      const address = canonicalAddress(target);
      const line = ledger.urls.get(address);
      // Where an old address leads on, the thing itself was not withdrawn.
      if (line?.object === undefined || line.movedTo !== undefined) return [];
      const isPage = address === pageOf(address);
      if (!isPage) return [{ object: line.object, reason, until: line.gone ?? today }];
      return [line.object, ...takenAlong(ledger, line.object)].map((object) => ({ object, reason }));
    });
}

/** Ids of what is gone because `object` is: the resolutions of a meeting. */
const takenAlong = ({ objects }: Ledger, object: string): string[] =>
  [...objects.values()].filter(({ withdrawn }) => withdrawn?.with === object).map(({ id }) => id);

/** The ledger without what must be forgotten; its chain still verifies. `states` are the hashes of the states to delete. */
export function purge(
  ledger: Ledger,
  erasures: readonly Erasure[],
): { readonly ledger: Ledger; readonly states: ReadonlySet<string> } {
  if (erasures.length === 0) return { ledger, states: new Set() };
  const states = new Set<string>();
  const log = ledger.log.map((entry) =>
    erasures
      .filter((erasure) => concerns(erasure, entry))
      .reduce((left, { object, reason }) => {
        for (const change of changesOf(left)) {
          if (change.object === object && change.hash !== undefined) states.add(change.hash);
        }
        return purgeEntry(left, new Set([object]), reason);
      }, entry),
  );
  for (const { hash } of ledger.objects.values()) if (hash !== undefined) states.delete(hash);
  // A copy of what still stands is made anew.
  const erased = new Set(erasures.map(({ object }) => object));
  const seals = ledger.seals.filter(({ owner }) => !erased.has(owner));
  return { ledger: { ...ledger, log, tracked: withoutConcern(ledger, erasures), seals }, states };
}

/** The folder of an organization's id; its key follows. */
const ORGANIZATION = 'organizations/';

/**
 * Whom an erased object concerned is forgotten with it, and that it was among those whom another gone one concerned, or
 * who were to meet. Of an erased meeting the organizations stay: their calendars cover its words in those of subscribers.
 */
function withoutConcern({ tracked, objects }: Ledger, erasures: readonly Erasure[]): Ledger['tracked'] {
  const erased = erasures.filter(({ until }) => until === undefined).map(({ object }) => object);
  const pages = erased.flatMap((object) => objects.get(object)?.url ?? []);
  const keys = erased.filter((id) => id.startsWith(ORGANIZATION)).map((id) => id.slice(ORGANIZATION.length));
  const words = new Set([...pages, ...keys]);
  const left = new Map(tracked);
  for (const object of erased) left.delete(`${CONCERN_PREFIX}${object}`);
  for (const [id, line] of left) {
    const isKept = [CONCERN_PREFIX, EVENT_PREFIX].every((prefix) => !id.startsWith(prefix));
    if (isKept || line.hash !== undefined) continue;
    const next = withoutWords(line, words);
    if (next.group !== line.group) left.set(id, next);
  }
  return left;
}

const withoutWords = (line: Tracked, words: ReadonlySet<string>): Tracked => {
  const group = line.group
    ?.split(' ')
    .filter((word) => !words.has(word))
    .join(' ');
  return group === undefined ? line : { ...line, group };
};

const concerns = ({ until }: Erasure, { at }: LedgerEntry): boolean =>
  until === undefined || at.slice(0, 10) <= until;
