import type { RowProps } from './AgendaRow.tsx';
import { isPublicItem } from './model/tree.ts';
import { nameOf } from './model/words.ts';
import { useServices } from './services.ts';

/** What may be done with an item beside filling it in. */
export function RowActions({ item, canGoIn, isNested, mayBePublic }: RowProps) {
  const { add, move, close, open, remove, isWithdrawnInstead } = useServices();
  const isPublic = isPublicItem(item);
  const draft = isPublic
    ? ({ public: true, title: '' } as const)
    : ({ public: false, category: 'other' } as const);
  return (
    <div
      className="desk-buttons desk-row-actions"
      role="group"
      aria-label={`${nameOf(item)}: weitere Schritte`}
    >
      <Act label="Punkt danach einfügen" onAct={() => add(draft, { after: item.id })} />
      <Act label="Unterpunkt hinzufügen" onAct={() => add(draft, { under: item.id })} />
      {canGoIn && <Act label="Unter den Punkt davor einrücken" onAct={() => move(item.id, 'in')} />}
      {isNested && <Act label="Eine Ebene nach außen" onAct={() => move(item.id, 'out')} />}
      {isPublic ? (
        <Act label="Nicht öffentlich behandeln …" onAct={() => close(item.id)} />
      ) : (
        mayBePublic && <Act label="Öffentlich behandeln …" onAct={() => open(item.id)} />
      )}
      {item.withdrawnAt === undefined && (
        <Act
          label={isWithdrawnInstead(item.id) ? 'Zurückziehen …' : 'Löschen'}
          quiet
          onAct={() => remove(item.id)}
        />
      )}
    </div>
  );
}

interface ActProps {
  readonly label: string;
  readonly quiet?: boolean;
  readonly onAct: () => void;
}

const Act = ({ label, quiet = false, onAct }: ActProps) => (
  <button type="button" className={`desk-button ${quiet ? 'desk-button-danger' : ''}`.trim()} onClick={onAct}>
    {label}
  </button>
);
