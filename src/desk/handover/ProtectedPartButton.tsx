import { isKey } from '../../domain/key.ts';
import type { NonPublicItem } from '../../domain/schema/agenda-item.ts';
import { defined } from '../../domain/defined.ts';
import { childrenOf, flat, isPublicItem, type Items } from '../widgets/agenda/model/tree.ts';
import type { ControlProps } from '../widgets/control-props.ts';
import { useMeetingKey } from '../widgets/parts/use-meeting-key.ts';
import type { Handover } from './handover.ts';
import { OpenOther } from './OpenOther.tsx';

interface ProtectedPartButtonProps {
  readonly id: string;
  readonly items: Items;
  readonly getEntry: ControlProps<unknown>['getEntry'];
}

/** Opens the protected desk at the same meeting, with its non-public items. */
export function ProtectedPartButton({ id, items, getEntry }: ProtectedPartButtonProps) {
  const meeting = useMeetingKey(getEntry);
  const isSaved = getEntry().get('newRecord') !== true && isKey(meeting);
  return (
    <OpenOther
      id={id}
      label="Nichtöffentlichen Teil bearbeiten"
      fault={isSaved ? undefined : 'Speichern Sie die Sitzung zuerst.'}
      handover={() => itemsOf(meeting, items)}
      hint="Öffnet die Redaktion des nichtöffentlichen Teils. Titel, Beschlüsse und Anwesenheit stehen nur dort. Speichern Sie neue Punkte hier zuerst."
    />
  );
}

/** What the protected desk is told of the agenda: ids, numbers, categories. */
export const itemsOf = (meeting: string, items: Items): Handover => ({
  kind: 'items',
  meeting,
  items: flat(items)
    .filter((item): item is NonPublicItem => !isPublicItem(item) && childrenOf(item).length === 0)
    .map(({ id, number, category }) => defined({ id, number, category })),
});
