import type { CalendarDate } from '../../domain/calendar-date.ts';
import { dayOf } from '../../domain/local-time.ts';
import { flatItems, holdsOn, type MembersDirectory } from '../../domain/members/index.ts';
import { runningParts } from './portal/parts-for.ts';
import type { Council, Who } from './ports.ts';

/**
 * Whether there is anything at all that somebody could be here for: a right that a clerk granted, a membership that holds
 * today, or the part of a guest in a meeting still to come. What may be read, `mayRead` says; this opens nothing.
 */
export async function hasStanding(
  { reader }: Pick<Who, 'reader'>,
  council: Council | undefined,
): Promise<boolean> {
  if (reader.clerk || reader.leadership || reader.offices.length > 0) return true;
  // nothing published yet: there is nothing to see, and no ground to turn anybody away
  if (!council) return true;
  const day = dayOf(council.now);
  const holds = reader.memberships.some((membership) => holdsOn(membership, day));
  return holds || (reader.person !== undefined && isGuest(reader.person, council));
}

/** The last day on which each guest of an item is heard. */
type LastDays = ReadonlyMap<string, CalendarDate>;

/** What was read on a day of the record. */
interface Known {
  readonly day: CalendarDate;
  readonly last: Promise<LastDays>;
}
const known = new WeakMap<MembersDirectory, Known>();

/** Guests have no membership; only where they are in an agenda still to come they can be found. */
async function isGuest(person: string, council: Council): Promise<boolean> {
  const last = (await lastDays(council)).get(person);
  return last !== undefined && dayOf(council.now) <= last;
}

/** Read once for each publication and day: a directory names its parts by their content. What failed is asked for anew. */
async function lastDays(council: Council): Promise<LastDays> {
  const { directory, now } = council;
  const before = known.get(directory);
  const asked = before?.day === dayOf(now) ? before : { day: dayOf(now), last: readLastDays(council) };
  known.set(directory, asked);
  try {
    return await asked.last;
  } catch (error) {
    if (known.get(directory) === asked) known.delete(directory);
    throw error;
  }
}

/** Of the parts whose term is not over: a meeting lies in the term of its day. */
async function readLastDays(council: Council): Promise<LastDays> {
  const last = new Map<string, CalendarDate>();
  for (const { meetings } of await council.parts(runningParts(council)))
    for (const { start, agenda } of meetings)
      for (const person of flatItems(agenda).flatMap(({ guests }) => guests)) {
        const before = last.get(person);
        if (before === undefined || before < dayOf(start)) last.set(person, dayOf(start));
      }
  return last;
}
