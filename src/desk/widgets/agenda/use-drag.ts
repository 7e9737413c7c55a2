import type { DragEvent } from 'react';

/** Type of what is dragged: nothing else can be dropped on an agenda. */
const TYPE = 'application/x-agenda-item';

type Side = 'before' | 'after';

const sideOf = (event: DragEvent<HTMLElement>): Side => {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY < top + height / 2 ? 'before' : 'after';
};

/**
 * Drag and drop of the browser itself. Events stop here, because Decap's own drag and drop would call off what it does
 * not know. Where the item would go is marked in the element, without drawing anything anew.
 */
export function useDrag(id: string, onDrop: (id: string, other: string, side: Side) => void) {
  const isOurs = (event: DragEvent) => event.dataTransfer.types.includes(TYPE);
  return {
    handle: {
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.stopPropagation();
        event.dataTransfer.setData(TYPE, id);
        event.dataTransfer.effectAllowed = 'move';
        const row = event.currentTarget.parentElement;
        if (row) event.dataTransfer.setDragImage(row, 12, 12);
      },
      onDragEnd: (event: DragEvent<HTMLElement>) => event.stopPropagation(),
    },
    target: {
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        event.stopPropagation();
        event.dataTransfer.dropEffect = 'move';
        event.currentTarget.dataset['drop'] = sideOf(event);
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        delete event.currentTarget.dataset['drop'];
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        event.stopPropagation();
        delete event.currentTarget.dataset['drop'];
        const dragged = event.dataTransfer.getData(TYPE);
        if (dragged !== id) onDrop(dragged, id, sideOf(event));
      },
    },
  };
}
