import type { KeyboardEvent } from 'react';
import type { RowProps } from './AgendaRow.tsx';
import { Badges } from './Badges.tsx';
import { isPublicItem } from './model/tree.ts';
import { nameOf, titleOf } from './model/words.ts';
import { rowId, useServices } from './services.ts';
import { useDrag } from './use-drag.ts';

const ARROWS: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** The line of an item: opens it and moves it. */
export function RowHead({ item, isFirst, isLast, isOpen }: RowProps & { readonly isOpen: boolean }) {
  const { prefix, toggle, move, moveBeside } = useServices();
  const id = rowId(prefix, item);
  const drag = useDrag(item.id, moveBeside);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.altKey ? ARROWS[event.key] : undefined;
    if (!direction) return;
    event.preventDefault();
    move(item.id, direction);
  };
  const title = titleOf(item);
  return (
    <div className="desk-row-head" {...drag.target} onKeyDown={onKeyDown}>
      <span className="desk-drag" aria-hidden="true" title="Mit der Maus ziehen" {...drag.handle} />
      <button
        type="button"
        id={id}
        className="desk-row-toggle"
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-controls': `${id}-body` })}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => toggle(item.id)}
      >
        <span className="desk-chevron" aria-hidden="true" />
        <span className="desk-row-number">{item.number ?? '–'}</span>
        <span className="desk-row-title" data-heading={isPublicItem(item) && item.heading === true}>
          {title === '' ? 'Noch ohne Titel' : title}
        </span>
        <Badges item={item} />
      </button>
      <span className="desk-row-moves">
        <MoveButton
          id={`${id}-up`}
          name={nameOf(item)}
          way="up"
          off={isFirst}
          onMove={() => move(item.id, 'up')}
        />
        <MoveButton
          id={`${id}-down`}
          name={nameOf(item)}
          way="down"
          off={isLast}
          onMove={() => move(item.id, 'down')}
        />
      </span>
    </div>
  );
}

interface MoveButtonProps {
  readonly id: string;
  readonly name: string;
  readonly way: 'up' | 'down';
  /** At the end already; the button stays in reach, or the focus would be lost there. */
  readonly off: boolean;
  readonly onMove: () => void;
}

function MoveButton({ id, name, way, off, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className="desk-icon-button"
      aria-label={`${name} nach ${way === 'up' ? 'oben' : 'unten'}`}
      aria-disabled={off}
      onClick={() => !off && onMove()}
    >
      <span className={`desk-icon-${way}`} aria-hidden="true" />
    </button>
  );
}
