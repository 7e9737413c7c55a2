import type { Conflict, Decision } from '../conflict.ts';
import { CONFLICT } from '../messages.ts';
import { ask, element } from './dialog.ts';
import { diffView } from './diff-view.ts';

/** Shows both texts of a conflict and lets the clerk decide. */
export function askConflict(page: Document, conflict: Conflict): Promise<Decision> {
  const { title, text } = CONFLICT[conflict.kind];
  const names = {
    mine: 'Ihre Fassung',
    theirs: conflict.kind === 'main-changed' ? 'Veröffentlichte Fassung' : 'Andere Fassung',
  };
  const body =
    conflict.theirs === null || conflict.mine === null
      ? element(
          page,
          'p',
          conflict.theirs === null
            ? 'Die andere Fassung ist nicht mehr vorhanden.'
            : 'Wenn Sie Ihre Fassung übernehmen, wird auch die Änderung der anderen Person gelöscht.',
        )
      : diffView(page, conflict.mine, conflict.theirs, names);
  return ask<Decision>(page, {
    title,
    text,
    body,
    choices: [
      { value: 'back', label: 'Zurück zur Bearbeitung', primary: true },
      { value: 'mine', label: 'Meine Fassung übernehmen' },
      { value: 'theirs', label: 'Fassung der Kollegin oder des Kollegen übernehmen' },
    ],
    escape: 'back',
  });
}
