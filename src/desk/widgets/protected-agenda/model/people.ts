import { roleWords } from '../../../index/person-detail.ts';
import { holdsOn, type Seat } from '../../../index/seats.ts';
import type { Choice } from '../../../index/site-index.ts';

/** Who has a seat in the body of a meeting on its day, in the order of a list of members; its guests have none. */
export interface Seated {
  /** What each is there, by key: "Mitglied". */
  readonly role: ReadonlyMap<string, string>;
}

/** @param day `YYYY-MM-DD` */
export function seatedOn(seats: readonly Seat[], day: string): Seated {
  const role = new Map<string, string>();
  for (const seat of seats)
    if (seat.role !== 'guest' && holdsOn(seat, day) && !role.has(seat.person))
      role.set(seat.person, roleWords(seat));
  return { role };
}

const READS_ANYWAY = 'liest den Punkt ohnehin';

/**
 * For guests: those without a seat first, and who of them is not on the website. Of the others it says that they need no
 * invitation of their own.
 */
export function forGuests(
  choices: readonly Choice[],
  { role }: Seated,
  isPublic: (key: string) => boolean,
): readonly Choice[] {
  const seated = choices.flatMap((choice) => {
    const words = role.get(choice.key);
    return words === undefined ? [] : [{ ...choice, detail: `${words}, ${READS_ANYWAY}` }];
  });
  const others = choices
    .filter(({ key }) => !role.has(key))
    .map((choice) =>
      (choice.detail ?? '') === '' && !isPublic(choice.key)
        ? { ...choice, detail: 'nicht auf der Website' }
        : choice,
    );
  return [...others, ...seated];
}

/** For those who may not take part: the members first, each with their role. */
export function forExcluded(choices: readonly Choice[], { role }: Seated): readonly Choice[] {
  const byKey = new Map(choices.map((choice) => [choice.key, choice]));
  const seated = [...role].flatMap(([key, words]) => {
    const choice = byKey.get(key);
    return choice ? [{ ...choice, detail: words }] : [];
  });
  return [...seated, ...choices.filter(({ key }) => !role.has(key))];
}

/** Why both lists cannot stay as they are; undefined where they can. */
export function bothFault(
  guests: readonly string[],
  excluded: readonly string[],
  nameOf: (key: string) => string,
): string | undefined {
  const both = guests.filter((key) => excluded.includes(key)).map(nameOf);
  if (both.length === 0) return undefined;
  const names = new Intl.ListFormat('de').format(both);
  return both.length === 1
    ? `${names} ist auch ausgeschlossen. Nehmen Sie die Person aus einer der beiden Listen.`
    : `${names} sind auch ausgeschlossen. Nehmen Sie sie aus einer der beiden Listen.`;
}
