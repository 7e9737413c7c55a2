import { useCallback, useMemo } from 'react';
import type { Choice } from '../../index/site-index.ts';
import { ReferencePicker } from '../paper-picker/ReferencePicker.tsx';
import type { Query } from '../parts/all-entries.ts';
import { useSiteIndex } from '../parts/use-site-index.ts';
import type { Changes, ItemDraft } from './model/items.ts';
import { bothFault, forExcluded, forGuests } from './model/people.ts';
import { useSeated } from './use-seated.ts';

interface ItemPeopleProps {
  readonly id: string;
  /** Key of the meeting; empty while it has none. */
  readonly meeting: string;
  readonly item: ItemDraft;
  readonly change: (changes: Changes) => void;
  readonly query: Query;
}

const NONE: readonly string[] = [];
const some = (keys: readonly string[]) => (keys.length > 0 ? keys : undefined);

/** Who reads this one item without a seat, and who reads nothing of it. Nobody is both. */
export function ItemPeople({ id, meeting, item, change, query }: ItemPeopleProps) {
  const { guests = NONE, excluded = NONE } = item;
  const seated = useSeated(meeting);
  const site = useSiteIndex();
  const people = useMemo(
    () =>
      new Map((typeof site === 'string' ? [] : site.choices.people).map(({ key, label }) => [key, label])),
    [site],
  );
  const guestsFirst = useCallback(
    (all: readonly Choice[]) => forGuests(all, seated, (key) => people.has(key)),
    [seated, people],
  );
  const membersFirst = useCallback((all: readonly Choice[]) => forExcluded(all, seated), [seated]);
  return (
    <div className="desk-group" role="group" aria-labelledby={`${id}-people-title`}>
      <p className="desk-subtitle" id={`${id}-people-title`}>
        Wer diesen Punkt liest
      </p>
      <ReferencePicker
        id={`${id}-guests`}
        kind="people"
        label="Gäste"
        hint="Wer nur zu diesem Punkt gehört wird. Gäste lesen ihn und seine Unterlagen, bis der Sitzungstag vorbei ist, und sonst nichts von der Sitzung. Wer fehlt, wird unter „Personen (nur intern)“ angelegt."
        multiple
        value={guests}
        hidden={excluded}
        arrange={guestsFirst}
        eager
        error={bothFault(guests, excluded, (key) => people.get(key) ?? key)}
        onChange={(keys) => change({ guests: some(keys) })}
        query={query}
      />
      <ReferencePicker
        id={`${id}-excluded`}
        kind="people"
        label="Ausgeschlossene Mitglieder"
        hint="Wer an diesem Punkt nicht mitwirken darf, liest nichts davon, auch nicht seine nichtöffentlichen Unterlagen und die nichtöffentliche Niederschrift. Den Grund schreiben Sie nicht auf."
        multiple
        value={excluded}
        hidden={guests}
        arrange={membersFirst}
        onChange={(keys) => change({ excluded: some(keys) })}
        query={query}
      />
    </div>
  );
}
