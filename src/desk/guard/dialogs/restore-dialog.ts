import type { RestoreDecision } from '../keeper/keeper.ts';
import type { Kept } from '../keeper/kept-store.ts';
import { readable } from '../keeper/readable.ts';
import { moment } from '../messages.ts';
import { ask, element } from './dialog.ts';
import { diffView } from './diff-view.ts';

/** Offers a text that was typed but not saved, beside what is saved. */
export function askRestore(
  page: Document,
  kept: Kept,
  loaded: Readonly<Record<string, unknown>>,
): Promise<RestoreDecision> {
  const body = page.createElement('div');
  const names = { mine: 'Nicht gespeichert', theirs: 'Gespeichert' };
  body.append(diffView(page, readable(kept.data), readable(loaded), names));
  const files = kept.files.map(({ name }) => name).join(', ');
  if (files !== '') body.append(element(page, 'p', `Noch nicht hochgeladene Dateien: ${files}`));
  return ask<RestoreDecision>(page, {
    title: `Nicht gespeicherte Fassung vom ${moment(new Date(kept.at))} wiederherstellen?`,
    text: 'Sie haben diesen Eintrag bearbeitet, aber nicht gespeichert. Ihr Text wurde in diesem Browser aufbewahrt.',
    body,
    choices: [
      { value: 'restore', label: 'Wiederherstellen', primary: true },
      { value: 'discard', label: 'Verwerfen' },
      { value: 'later', label: 'Später entscheiden' },
    ],
    escape: 'later',
  });
}
