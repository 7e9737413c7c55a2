import { ReferencePicker } from '../paper-picker/ReferencePicker.tsx';
import type { Query } from '../parts/all-entries.ts';
import type { Changes, ItemDraft } from './model/items.ts';

interface ItemPeopleProps {
  readonly id: string;
  readonly item: ItemDraft;
  readonly change: (changes: Changes) => void;
  readonly query: Query;
}

const NONE: readonly string[] = [];

/** Who reads this one item without a seat, and who reads nothing of it. Nobody is both. */
export function ItemPeople({ id, item, change, query }: ItemPeopleProps) {
  const { guests = NONE, excluded = NONE } = item;
  return (
    <div className="desk-group" role="group" aria-labelledby={`${id}-people-title`}>
      <p className="desk-subtitle" id={`${id}-people-title`}>
        Wer diesen Punkt liest
      </p>
      <ReferencePicker
        id={`${id}-guests`}
        kind="people"
        label="Gäste"
        hint="Wer nur zu diesem Punkt gehört wird. Gäste lesen ihn und seine Unterlagen, bis der Sitzungstag vorbei ist."
        multiple
        value={guests}
        hidden={excluded}
        onChange={(keys) => change({ guests: keys.length > 0 ? keys : undefined })}
        query={query}
      />
      <ReferencePicker
        id={`${id}-excluded`}
        kind="people"
        label="Ausgeschlossene Mitglieder"
        hint="Wer an diesem Punkt nicht mitwirken darf, liest nichts davon. Den Grund schreiben Sie nicht auf."
        multiple
        value={excluded}
        hidden={guests}
        onChange={(keys) => change({ excluded: keys.length > 0 ? keys : undefined })}
        query={query}
      />
    </div>
  );
}
