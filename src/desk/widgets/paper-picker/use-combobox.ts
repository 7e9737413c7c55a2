import { type KeyboardEvent, useState } from 'react';
import type { Choice } from '../../index/site-index.ts';

/** What is typed, whether the list is open, and which choice is marked. */
export interface Combobox {
  readonly text: string;
  readonly open: boolean;
  /** Position of the marked choice; -1 for none. */
  readonly active: number;
  readonly type: (text: string) => void;
  readonly show: () => void;
  readonly hide: () => void;
  readonly mark: (position: number) => void;
  readonly onKeyDown: (event: KeyboardEvent, found: readonly Choice[]) => void;
}

/** A text field with a list, after the combobox pattern of ARIA: arrows mark, Enter takes, Escape closes and empties. */
export function useCombobox(take: (choice: Choice) => void): Combobox {
  const [{ text, open, active }, set] = useState({ text: '', open: false, active: -1 });
  const hide = () => set((now) => ({ ...now, open: false, active: -1 }));
  const step = (by: number, count: number) =>
    set((now) => ({ ...now, open: true, active: count === 0 ? -1 : (now.active + by + count) % count }));
  return {
    text,
    open,
    active,
    type: (next) => set({ text: next, open: true, active: -1 }),
    show: () => set((now) => ({ ...now, open: true })),
    hide,
    mark: (position) => set((now) => ({ ...now, active: position })),
    onKeyDown: (event, found) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const chosen = found[active];
      if (event.key === 'ArrowDown') step(1, found.length);
      else if (event.key === 'ArrowUp') step(active < 0 ? 0 : -1, found.length);
      else if (event.key === 'Escape' && (open || text !== ''))
        set({ text: open ? text : '', open: false, active: -1 });
      else if (event.key === 'Enter') {
        if (open && chosen) {
          take(chosen);
          set({ text: '', open: false, active: -1 });
        }
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
