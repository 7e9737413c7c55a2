import type { DeskContext } from '../desk-context.ts';
import { NOTED_IN } from '../formats/formatter.ts';
import { Handover } from './handover.ts';
import { showNotice } from './notice.ts';
import { openOther } from './open/open-other.ts';

/** An entry as Decap hands it to its events. */
interface SavedEntry {
  get(name: string): unknown;
  getIn(path: readonly string[]): unknown;
}

/** The hand-over that notes a saved resolution in the overlay; undefined for whatever else was saved. */
export function disclosedIn(entry: SavedEntry): Handover | undefined {
  if (entry.get('newRecord') !== true) return undefined;
  const of = (...path: readonly string[]) => entry.getIn(['data', ...path]);
  const resolution = of('key');
  const handover = Handover.safeParse(
    of('kind') === 'disclosed'
      ? { kind: 'disclosed', meeting: of('item', 'meeting'), item: of('item', 'item'), resolution }
      : { kind: of('kind') === 'circulation' ? 'circulated' : undefined, from: of(NOTED_IN), resolution },
  );
  return handover.success ? handover.data : undefined;
}

/** After a new disclosed resolution was saved: the way to note it in the overlay. */
export function offerToNote(
  entry: SavedEntry,
  context: Pick<DeskContext, 'side' | 'otherDesk' | 'role'>,
): void {
  if (context.side !== 'public' || context.otherDesk === undefined) return;
  const handover = disclosedIn(entry);
  if (!handover) return;
  showNotice({
    title: 'Der Beschluss ist gespeichert',
    text: 'Vermerken Sie nun im nichtöffentlichen Teil, dass er bekannt gegeben ist.',
    action: { label: 'Im nichtöffentlichen Teil vermerken', act: () => openOther(context, handover) },
  });
}
