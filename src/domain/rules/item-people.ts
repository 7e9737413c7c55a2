import type { CouncilRecord, Entry } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import type { ProtectedItem, ProtectedMeeting, Vote } from '../schema/index.ts';
import { problem } from './codes.ts';

type Path = readonly (string | number)[];

/** Nobody is heard on an item and kept from it at once. */
export const guestsExcluded = (
  file: string,
  { guests = [], excluded = [] }: ProtectedItem,
  field: Path,
): Problem[] =>
  guests.flatMap((person, i) =>
    excluded.includes(person)
      ? [problem('protected-guest-excluded', { file, field: [...field, 'guests', i] }, { person })]
      : [],
  );

/** Votes on an item that are known: the overlay's own, and that of the resolution which made it public. */
function votesOn(
  { key }: Entry<ProtectedMeeting>,
  item: ProtectedItem,
  { resolutions }: CouncilRecord,
): Vote[] {
  const disclosed = resolutions.flatMap(({ data }) =>
    data.kind === 'disclosed' && data.item.meeting === key && data.item.item === item.id ? [data.vote] : [],
  );
  return [item.vote, ...disclosed].filter((vote) => vote !== undefined);
}

/** Names of members who may not take part (L-37) against the number that the vote gives. */
export const excludedNumber = (overlay: Entry<ProtectedMeeting>, record: CouncilRecord): Problem[] =>
  overlay.data.agenda.flatMap((item, i) => {
    if (!item.excluded) return [];
    const named = new Set(item.excluded).size;
    const other = votesOn(overlay, item, record).find(({ excluded = 0 }) => excluded !== named);
    if (!other) return [];
    const place = { file: overlay.path, field: ['agenda', i, 'excluded'] };
    return [problem('protected-excluded', place, { named, counted: other.excluded ?? 0 })];
  });
