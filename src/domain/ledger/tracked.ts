import { isoOf, type Ledger } from './ledger.ts';
import type { Instant } from '../local-time.ts';

/** Something made of the record that other programs follow: an OParl object, an event of a calendar, whom a thing concerns. Instants are ISO 8601 in UTC. */
export interface Tracked {
  /** Its address below the site, such as `/oparl/v1.1/meeting/2027-03-11-rat.json`; for an event `EVENT_PREFIX` and the meeting's key; for whom a thing concerns `CONCERN_PREFIX` and its id. */
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  /** Number of its changes, which calendars call SEQUENCE. */
  readonly sequence: number;
  /** First 32 hexadecimal digits of the SHA-256 of what counts as its content; absent while it is gone. */
  readonly hash?: string;
  /** What it belongs to and must stay known when it is gone, joined by spaces: keys of bodies or organizations, pages that it concerned. */
  readonly group?: string;
}

/** Begins the ids of the lines that keep, as `group`, the pages that an object concerns; its id follows. */
export const CONCERN_PREFIX = 'meldung:';

/** Begins the ids of the lines of events of calendars; the meeting's key follows. Their `group` are its organizations. */
export const EVENT_PREFIX = 'termin:';

/** Something that this build makes. */
export interface Trackable {
  readonly id: string;
  /** What counts as a change of it, as text. */
  readonly content: string;
  readonly group?: string;
  /** Id of the ledger's object that it is part of, whose instants hold where nothing was ever tracked. */
  readonly object?: string;
  /** When it last changed (ISO 8601 in UTC), which holds where nothing was ever tracked and there is no such object. */
  readonly since?: string | undefined;
}

/**
 * The ledger with what this build makes among the tracked things. `created`, `modified` and `sequence` move only when
 * the content does, and not with the group; what is made no more keeps its line, without a hash. The first time anything
 * is tracked under `prefix`, the instants of the objects hold, or `since`: what is old is not new because a format is.
 * Their number of changes does not: most of those are none of what is tracked.
 * @param made all that is made under `prefix`
 * @param sha256 hexadecimal digest of a text
 */
export function track(
  ledger: Ledger,
  prefix: string,
  made: readonly Trackable[],
  { at, sha256 }: { readonly at: Instant; readonly sha256: (text: string) => string },
): Ledger {
  const now = isoOf(at);
  const tracked = new Map(ledger.tracked);
  const isFirst = ![...tracked.keys()].some((id) => id.startsWith(prefix));
  const ids = new Set<string>();
  for (const { id, content, group, object, since } of made) {
    ids.add(id);
    const hash = sha256(content).slice(0, 32);
    const known = tracked.get(id);
    const belongs = group !== undefined && { group };
    if (known?.hash === hash) {
      const { group: _before, ...rest } = known;
      if (known.group !== group) tracked.set(id, { ...rest, ...belongs });
      continue;
    }
    const owner = isFirst && object !== undefined ? ledger.objects.get(object) : undefined;
    const start = (isFirst ? since : undefined) ?? now;
    const line = known
      ? { created: known.created, modified: now, sequence: known.sequence + 1 }
      : { created: owner?.firstPublic ?? start, modified: owner?.modified ?? start, sequence: 0 };
    tracked.set(id, { id, ...line, hash, ...belongs });
  }
  for (const [id, known] of tracked) {
    if (!id.startsWith(prefix) || ids.has(id) || known.hash === undefined) continue;
    const { hash: _hash, ...rest } = known;
    tracked.set(id, { ...rest, modified: now, sequence: known.sequence + 1 });
  }
  return { ...ledger, tracked };
}
