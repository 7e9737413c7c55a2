import { useState } from 'react';
import type { KnownItem } from '../../desk-context.ts';
import type { ControlProps } from '../control-props.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Section } from '../parts/Section.tsx';
import { useMeetingKey } from '../parts/use-meeting-key.ts';
import { ItemFields } from './ItemFields.tsx';
import { type Changes, isBare, type ItemDraft, missingIn, nameOf } from './model/items.ts';
import { useKnownItems } from './use-known-items.ts';

export interface ProtectedAgendaProps {
  /** Id that the label of the field points to. */
  readonly id: string;
  readonly label: string;
  readonly items: readonly ItemDraft[];
  readonly control: Pick<
    ControlProps<unknown>,
    'field' | 'getEntry' | 'onPersistMedia' | 'getAsset' | 'collection' | 'query'
  >;
  readonly onKnown: (known: readonly KnownItem[]) => void;
  readonly onEdit: (id: string, changes: Changes) => void;
  readonly onRemove: (id: string) => void;
  readonly onAdd: (known: readonly KnownItem[]) => void;
}

/** A section for each item. Items come from the public agenda and are not added here. */
export function ProtectedAgendaView(props: ProtectedAgendaProps) {
  const { id, label, items, control, onRemove, onAdd } = props;
  const meeting = useMeetingKey(control.getEntry);
  const known = useKnownItems(meeting);
  props.onKnown(known);
  const missing = missingIn(items, known);
  const [asked, setAsked] = useState<ItemDraft>();
  const leave = (item: ItemDraft): void => {
    setAsked(undefined);
    onRemove(item.id);
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  return (
    <div id={id} tabIndex={-1} className="desk-control" role="group" aria-label={label}>
      {missing.length > 0 && (
        <button type="button" className="desk-button" onClick={() => onAdd(known)}>
          {missing.length === 1 ? 'Fehlenden Punkt einfügen' : `${missing.length} fehlende Punkte einfügen`}
        </button>
      )}
      {items.length === 0 && missing.length === 0 && (
        <p className="desk-note">
          Hier steht noch kein Punkt. Öffnen Sie die Sitzung in der öffentlichen Redaktion, und wählen Sie
          dort „Nichtöffentlichen Teil bearbeiten“: Dann erscheinen hier ihre nichtöffentlichen Punkte.
        </p>
      )}
      {items.map((item, place) => (
        <Section
          key={item.id}
          id={`${id}-${item.id}`}
          title={nameOf(item, known, place)}
          summary={item.title ?? 'Titel fehlt'}
          startsOpen={items.length === 1}
        >
          {() => (
            <>
              <ItemFields {...props} meeting={meeting} item={item} />
              <button
                type="button"
                className="desk-button desk-button-quiet"
                onClick={() => (isBare(item) ? leave(item) : setAsked(item))}
              >
                Hier weglassen
              </button>
            </>
          )}
        </Section>
      ))}
      {asked && (
        <Dialog
          id={`${id}-leave`}
          title="Punkt hier weglassen?"
          action="Weglassen"
          onAct={() => leave(asked)}
          onCancel={() => setAsked(undefined)}
        >
          <p>
            Titel, Beschluss, Abstimmung und Unterlagen des Punkts gehen beim nächsten Speichern verloren.
          </p>
        </Dialog>
      )}
    </div>
  );
}
