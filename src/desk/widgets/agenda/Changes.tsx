import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { TextField } from '../parts/TextField.tsx';
import { TimeField } from '../parts/TimeField.tsx';
import type { Mark } from './model/remove.ts';
import { isPublicItem } from './model/tree.ts';
import { useServices } from './services.ts';

interface ChangesProps {
  readonly id: string;
  readonly item: AgendaItem;
}

const MARKS: readonly {
  readonly mark: Mark;
  readonly at: 'addedAt' | 'movedAt' | 'withdrawnAt';
  readonly title: string;
}[] = [
  { mark: 'added', at: 'addedAt', title: 'Nachtrag' },
  { mark: 'moved', at: 'movedAt', title: 'Verschoben' },
  { mark: 'withdrawn', at: 'withdrawnAt', title: 'Zurückgezogen' },
];

/** What happened to the item after the invitation. */
export function Changes({ id, item }: ChangesProps) {
  const { edit } = useServices();
  const set = MARKS.filter(({ at }) => item[at] !== undefined);
  return (
    <>
      {set.length === 0 && (
        <p className="desk-hint">
          Nach der Einladung wurde dieser Punkt nicht geändert. Wenn Sie ihn dann verschieben oder
          zurückziehen, werden Zeit und Grund hier eingetragen.
        </p>
      )}
      {set.map(({ mark, at, title }) => (
        <MarkFields key={mark} id={`${id}-${mark}`} item={item} mark={mark} at={at} title={title} />
      ))}
      {isPublicItem(item) && (
        <TimeField
          id={`${id}-public-on`}
          label="Öffentlich seit Beschluss vom"
          value={item.madePublicOn}
          dayOnly
          onChange={(madePublicOn) => edit(item.id, { madePublicOn })}
          hint="Nur wenn beschlossen wurde, einen nichtöffentlichen Punkt öffentlich zu behandeln."
        />
      )}
    </>
  );
}

interface MarkFieldsProps extends ChangesProps {
  readonly mark: Mark;
  readonly at: 'addedAt' | 'movedAt' | 'withdrawnAt';
  readonly title: string;
}

function MarkFields({ id, item, mark, at, title }: MarkFieldsProps) {
  const { edit, unmark } = useServices();
  const reason = `${mark}Reason` as const;
  return (
    <fieldset className="desk-group">
      <legend className="desk-label">{title}</legend>
      <div className="desk-columns">
        <TimeField
          id={`${id}-at`}
          label="Zeit"
          value={item[at]}
          // A mark without its time is none: it goes by its button alone.
          onChange={(time) => time !== undefined && edit(item.id, { [at]: time })}
        />
        {mark === 'moved' && isPublicItem(item) && (
          <TextField
            id={`${id}-from`}
            label="Nummer in der Einladung"
            value={item.movedFrom}
            onChange={(movedFrom) => edit(item.id, { movedFrom })}
          />
        )}
      </div>
      {isPublicItem(item) && (
        <TextField
          id={`${id}-reason`}
          label="Grund"
          value={item[reason]}
          rows={2}
          onChange={(text) => edit(item.id, { [reason]: text })}
        />
      )}
      <button type="button" className="desk-button desk-button-quiet" onClick={() => unmark(item.id, mark)}>
        Vermerk „{title}“ entfernen
      </button>
    </fieldset>
  );
}
