import type { DeskContext } from '../desk-context.ts';
import { ask } from '../guard/dialogs/dialog.ts';
import type { DecapStore } from '../guard/capture-store.ts';
import { openDraft } from '../guard/open-draft.ts';
import { fill } from './fill/fill.ts';
import type { Filled } from './fill/filled.ts';
import { handoverIn, NotTakenOver } from './fragment.ts';
import type { Handover } from './handover.ts';
import { rememberItems } from './known-items.ts';
import { closeNotice, listOf, showNotice } from './notice.ts';
import { type Desk, findEntry } from './open/find-entry.ts';
import { openEntry, whenLoggedIn } from './open/open-entry.ts';

/** What receiving needs of the running desk. */
export interface Receiver {
  readonly context: Pick<DeskContext, 'side' | 'now'>;
  readonly store: DecapStore;
  /** The desk as it is after the login. */
  readonly desk: () => Desk;
  readonly setField: (name: string, value: unknown) => void;
  /** Resolves when what was kept of an entry was offered, and the clerk has answered. */
  readonly settled: () => Promise<unknown>;
}

/**
 * Takes over what the other desk hands over: opens the entry, puts the values into its form as unsaved changes, and tells
 * what they are. It saves nothing, and asks before it replaces anything.
 */
export async function receive(hash: string, receiver: Receiver): Promise<void> {
  try {
    await loggedIn(receiver.store);
    const handover = handoverIn(hash, receiver.context.side);
    const target = await findEntry(handover, receiver.desk()).catch(asWords);
    if (handover.kind === 'items') rememberItems(handover.meeting, handover.items);
    const opened = await openEntry(target, receiver.store, window);
    if (!opened) throw new NotTakenOver(NOT_OPENED);
    await receiver.settled();
    const form = openDraft(receiver.store)?.data ?? {};
    const now = receiver.context.now();
    await put(handover, fill(handover, { form, isNew: target.isNew, now }), receiver);
  } catch (error) {
    const isTold = error instanceof NotTakenOver;
    showNotice({ title: 'Nichts übernommen', text: isTold ? error.message : NOT_OPENED });
    if (!isTold) throw error;
  }
}

async function loggedIn(store: DecapStore): Promise<void> {
  const before = setTimeout(() => showNotice({ title: 'Bitte melden Sie sich an', text: LOGIN }), 1500);
  await whenLoggedIn(store);
  clearTimeout(before);
  closeNotice();
}

function asWords(error: unknown): never {
  if (error instanceof NotTakenOver) throw error;
  throw new NotTakenOver(NO_ANSWER, { cause: error });
}

async function put(
  handover: Handover,
  { fields, lines, hints }: Filled,
  { setField }: Receiver,
): Promise<void> {
  const from = FROM[handover.kind];
  if (Object.keys(fields).length === 0) {
    return showNotice({ title: 'Nichts zu übernehmen', text: hints.length === 0 ? SAME : '', hints });
  }
  const replaces = lines.some(({ before }) => before !== undefined);
  if (replaces && !(await agreed(lines))) {
    return showNotice({ title: 'Nichts übernommen', text: 'Das Formular ist, wie es war.' });
  }
  for (const [name, value] of Object.entries(fields)) setField(name, value);
  showNotice({ title: `Aus ${from} übernommen`, text: 'Bitte prüfen und speichern.', lines, hints });
}

async function agreed(lines: Filled['lines']): Promise<boolean> {
  const [body] = listOf(lines);
  const answer = await ask(document, {
    title: 'Diese Angaben ersetzen?',
    text: 'Links steht, was jetzt im Formular steht, rechts, was die andere Redaktion übergibt.',
    ...(body && { body }),
    choices: [
      { value: 'take', label: 'Ersetzen', primary: true },
      { value: 'leave', label: 'Nicht ersetzen' },
    ],
    escape: 'leave',
  });
  return answer === 'take';
}

const FROM: Readonly<Record<Handover['kind'], string>> = {
  items: 'der öffentlichen Tagesordnung',
  numbers: 'dem nichtöffentlichen Teil',
  disclosure: 'dem nichtöffentlichen Teil',
  disclosed: 'der öffentlichen Redaktion',
  circulation: 'dem nichtöffentlichen Teil',
  circulated: 'der öffentlichen Redaktion',
};

const SAME = 'Die Angaben stehen schon so im Formular.';
const LOGIN =
  'Die andere Redaktion übergibt Angaben. Nach der Anmeldung öffnet sich der Eintrag. Öffnet er sich nicht, so wählen Sie die Schaltfläche dort noch einmal.';
const NOT_OPENED =
  'Der Eintrag ließ sich nicht öffnen. Es ist nichts geändert. Wählen Sie die Schaltfläche in der anderen Redaktion noch einmal.';
const NO_ANSWER =
  'Der Eintrag ließ sich nicht suchen, weil der Server nicht geantwortet hat. Es ist nichts geändert. Wählen Sie die Schaltfläche in der anderen Redaktion noch einmal.';
