import type { AgendaItem, Category } from '../../../domain/schema/agenda-item.ts';
import { patched } from '../parts/patched.ts';
import { addItem, type Draft, type Place, withAdded } from './model/add.ts';
import { type Circumstances, leavesTrace, numberedAnew } from './model/circumstances.ts';
import { type Direction, moveBeside, moveItem } from './model/move.ts';
import { orderOf } from './model/numbering.ts';
import { isWithdrawnInstead, type Mark, removeItem, withoutMark } from './model/remove.ts';
import type { Source } from './model/sources.ts';
import { changedItem, isPublicItem, type Items, spotOf } from './model/tree.ts';
import { lossesOf, madeNonPublic, madePublic } from './model/visibility.ts';
import { movedInWords, nameOf } from './model/words.ts';
import type { Question } from './questions.ts';

/** The control as its actions see it. */
export interface Host {
  readonly items: () => Items;
  readonly around: () => Circumstances;
  /** Takes the agenda over, says what happened, and puts the focus on a row (its id) or a field of it (`<id>-title`). */
  readonly commit: (next: Items, said?: string, focus?: string) => void;
  readonly ask: (question: Question | undefined) => void;
  readonly show: (id: string) => void;
}

const AFTER_INVITATION = 'Die Einladung ist schon versandt.';

/** Everything that changes the agenda. After the invitation it asks for the reason first. */
export class AgendaActions {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  edit = (id: string, changes: Readonly<Record<string, unknown>>): void => {
    this.#host.commit(changedItem(this.#host.items(), id, (item) => patched(item, changes, orderOf(item))));
  };

  move = (id: string, direction: Direction): void => {
    this.#moved(id, (items, around, reason) => moveItem(items, id, direction, around, reason));
  };

  moveBeside = (id: string, other: string, side: 'before' | 'after'): void => {
    this.#moved(id, (items, around, reason) => moveBeside(items, id, other, side, around, reason));
  };

  #moved(id: string, move: (items: Items, around: Circumstances, reason?: string) => Items): void {
    const { items, around, commit } = this.#host;
    const item = spotOf(items(), id)?.item;
    if (!item) return;
    const run = (reason?: string) => {
      const [before, after] = [items(), move(items(), around(), reason)];
      commit(
        after,
        after === before ? `${nameOf(item)} kann dort nicht stehen.` : movedInWords(before, after, id),
        id,
      );
    };
    const asks = leavesTrace(around(), id) && isPublicItem(item) && item.movedReason === undefined;
    if (!asks || move(items(), around()) === items()) run();
    else
      this.#askReason(
        `${nameOf(item)} verschieben`,
        `${AFTER_INVITATION} Der Punkt behält seine Nummer und wird als verschoben gekennzeichnet.`,
        'Verschieben',
        run,
      );
  }

  add = (draft: Draft, place: Place): void => {
    const { items, around, commit, show } = this.#host;
    const run = (reason?: string) => {
      const before = items();
      const { items: after, id } = addItem(before, draft, place, around(), reason);
      const item = spotOf(after, id)?.item;
      if (!item) return;
      show(id);
      commit(after, `${nameOf(item)} ist hinzugefügt.`, `${id}-${draft.public ? 'title' : 'category'}`);
    };
    if (!around().sent || !draft.public) run();
    else
      this.#askReason(
        'Punkt nachträglich aufnehmen',
        `${AFTER_INVITATION} Der Punkt bekommt die nächste freie Nummer und wird als Nachtrag gekennzeichnet.`,
        'Aufnehmen',
        run,
      );
  };

  takeOver = (source: Source, chosen: ReadonlySet<string>, reason: string): void => {
    const { items, around, commit } = this.#host;
    const added = source.items(chosen, around(), reason);
    const [first] = added;
    const count = added.length === 1 ? '1 Punkt ist' : `${added.length} Punkte sind`;
    commit(withAdded(items(), added, 'end', around()), `${count} übernommen.`, first?.id);
  };

  remove = (id: string): void => {
    const { items, around, commit } = this.#host;
    const spot = spotOf(items(), id);
    if (!spot) return;
    const name = nameOf(spot.item);
    const withdrawn = isWithdrawnInstead(items(), id, around());
    const next = spot.siblings[spot.index + 1] ?? spot.siblings[spot.index - 1] ?? spot.parent;
    const run = (reason?: string) =>
      commit(
        removeItem(items(), id, around(), reason),
        withdrawn ? `${name} ist zurückgezogen und bleibt gekennzeichnet stehen.` : `${name} ist gelöscht.`,
        withdrawn ? id : (next?.id ?? ''),
      );
    if (!withdrawn || !isPublicItem(spot.item)) run();
    else
      this.#askReason(
        `${name} zurückziehen`,
        `${AFTER_INVITATION} Der Punkt bleibt auf der Tagesordnung stehen und wird als zurückgezogen gekennzeichnet.`,
        'Zurückziehen',
        run,
      );
  };

  unmark = (id: string, mark: Mark): void => {
    this.#host.commit(withoutMark(this.#host.items(), id, mark), 'Der Vermerk ist entfernt.', id);
  };

  /** Makes an item non-public, after a question where something would be lost. */
  close = (id: string): void => {
    const item = spotOf(this.#host.items(), id)?.item;
    if (!item || !isPublicItem(item)) return;
    if (lossesOf(item).length > 0) this.#host.ask({ kind: 'close', item });
    else this.closeNow(id, 'other');
  };

  closeNow = (id: string, category: Category): void => {
    this.#switched(id, 'nicht öffentlich', (items, around) => madeNonPublic(items, id, category, around));
  };

  open = (id: string): void => {
    const item = spotOf(this.#host.items(), id)?.item;
    if (item) this.#host.ask({ kind: 'open', item });
  };

  openNow = (id: string, title: string): void => {
    this.#switched(id, 'öffentlich', (items, around) => madePublic(items, id, title, around));
  };

  #switched(id: string, state: string, change: (items: Items, around: Circumstances) => Items): void {
    const { items, around, commit } = this.#host;
    const [before, after] = [items(), change(items(), around())];
    const [from, to] = [spotOf(before, id)?.item, spotOf(after, id)?.item];
    if (!from || !to) return;
    const now = nameOf(from) === nameOf(to) ? '' : ` und steht jetzt als ${nameOf(to)}`;
    commit(after, `${nameOf(from)} ist jetzt ${state}${now}.`, id);
  }

  askToTakeOver = (): void => this.#host.ask({ kind: 'take-over' });

  askToRenumber = (): void => this.#host.ask({ kind: 'renumber' });

  renumber = (): void => {
    this.#host.commit(numberedAnew(this.#host.items()), 'Die Nummern folgen jetzt der Reihenfolge.');
  };

  #askReason(title: string, explanation: string, action: string, run: (reason: string) => void): void {
    this.#host.ask({ kind: 'reason', title, explanation, action, run });
  }
}

/** Keys of all Fraktionen that votes of the agenda name. */
export function factionsOf(items: readonly AgendaItem[]): string[] {
  const own = items.flatMap((item) => [
    ...(isPublicItem(item) ? (item.vote?.byFaction ?? []).map(({ faction }) => faction) : []),
    ...factionsOf((item.items ?? []) as readonly AgendaItem[]),
  ]);
  return [...new Set(own)];
}
