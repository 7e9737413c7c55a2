import type { Conflict, Decision } from '../conflict.ts';
import { CONFLICT } from '../messages.ts';
import { ask, element } from './dialog.ts';
import { diffView } from './diff-view.ts';

/** What becomes of the entry where the clerk gives the own text up. */
const THEIRS: Readonly<Record<Conflict['kind'], string>> = {
  changed: 'Fassung der Kollegin oder des Kollegen übernehmen',
  exists: 'Fassung der Kollegin oder des Kollegen übernehmen',
  deleted: 'Löschung übernehmen und zur Liste gehen',
  'main-changed': 'Entwurf verwerfen und veröffentlichte Fassung übernehmen',
};

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
      { value: 'theirs', label: THEIRS[conflict.kind] },
    ],
    escape: 'back',
  });
}
