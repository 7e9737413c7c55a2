import { childrenOf } from '../../widgets/agenda/model/tree.ts';
import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';

type Path = readonly (string | number)[];

const shown = (element: Element): boolean => element.getClientRects().length > 0;
const drawn = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** The outermost part of the form around an element that is closed. */
function closedAround(element: Element): Element | undefined {
  if (shown(element)) return undefined;
  let closed: Element = element;
  while (closed.parentElement && !shown(closed.parentElement)) closed = closed.parentElement;
  return closed;
}

/**
 * Opens what is closed around an element, from the outside in. Decap hides the fields of a closed group or entry of a list;
 * the first button beside them opens it.
 */
async function reveal(element: Element): Promise<void> {
  for (let depth = 0; depth < 8; depth += 1) {
    const closed = closedAround(element);
    const opener = closed?.parentElement?.querySelector<HTMLElement>('button');
    if (!closed || !opener || closed.contains(opener)) return;
    opener.click();
    await drawn();
  }
}

const named = (scope: ParentNode, name: string): NodeListOf<HTMLElement> =>
  scope.querySelectorAll<HTMLElement>(`[id^="${CSS.escape(name)}-field-"]`);

/** Name of the first field in an entry of a list. */
const firstName = (list: ParentNode): string =>
  list.querySelector('[id*="-field-"]')?.id.replace(/-field-\d+$/, '') ?? '';

/**
 * The control of a field, by Decap's ids `name-field-7`. Of several of one name the first, because the outer form comes
 * first; in a list the one of the entry, because each has its own.
 */
function controlAt(root: ParentNode, path: Path): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (let i = 0; i < path.length; i += 1) {
    const scope: ParentNode = found ?? root;
    const part = path[i] as string | number;
    const isEntry = typeof part === 'number';
    const name = isEntry ? String(path[i + 1] ?? firstName(scope)) : part;
    const next: HTMLElement | undefined = named(scope, name)[isEntry ? part : 0];
    if (!next) break;
    found = next;
    if (isEntry) i += 1;
  }
  return found;
}

/** Which part of a row of the agenda holds a field. */
const SECTION_OF: Readonly<Record<string, string>> = {
  title: 'title',
  category: 'category',
  papers: 'papers',
  role: 'role',
  text: 'text',
  requestedBy: 'requested',
  result: 'result-button',
  vote: 'result-button',
  resolution: 'result-button',
  present: 'result-button',
  files: 'files-button',
  guests: 'guests',
  excluded: 'excluded',
};
const sectionOf = (field: string): string =>
  SECTION_OF[field] ?? (/^(?:added|moved|withdrawn)/.test(field) ? 'changes-button' : 'more-button');

/** The item at `agenda.2.items.0`, and the field within it. */
function itemAt(agenda: readonly AgendaItem[], path: Path): [AgendaItem | undefined, string | undefined] {
  let items: readonly AgendaItem[] = agenda;
  let item: AgendaItem | undefined;
  let i = 1;
  for (; typeof path[i] === 'number'; i += 2) {
    item = items[path[i] as number];
    if (!item) return [undefined, undefined];
    if (path[i + 1] !== 'items') return [item, path[i + 1] as string | undefined];
    items = childrenOf(item);
  }
  return [item, undefined];
}

async function focus(element: HTMLElement): Promise<void> {
  await reveal(element);
  const inside = 'input:not([type=hidden]), select, textarea, button, [contenteditable=true]';
  const target = element.matches(`${inside}, [tabindex]`)
    ? element
    : element.querySelector<HTMLElement>(inside);
  const focused = target ?? element;
  focused.scrollIntoView({ block: 'center' });
  focused.focus({ preventScroll: true });
}

/** What holds a field in a row of the agenda, or in an item of the non-public part, where groups are open. */
const partOf = ({ id }: HTMLElement, field: string): HTMLElement | undefined =>
  document.getElementById(`${id}-${sectionOf(field)}`) ??
  document.getElementById(`${id}-${field}`) ??
  document.getElementById(`${id}-${field}-title`)?.closest<HTMLElement>('[role=group]') ??
  undefined;

/** Opens the row of an agenda item and gives the control of the field, as soon as it is drawn. */
async function inAgenda(
  agendaControl: HTMLElement,
  item: AgendaItem,
  field: string | undefined,
): Promise<HTMLElement> {
  const row = document.getElementById(`${agendaControl.id}-${item.id}`);
  if (!row) return agendaControl;
  // A row of the agenda opens itself; in the non-public part a button beside it does.
  const opener = row.hasAttribute('aria-expanded') ? row : document.getElementById(`${row.id}-button`);
  if (opener?.getAttribute('aria-expanded') === 'false') opener.click();
  await drawn();
  const part = field === undefined ? undefined : partOf(row, field);
  if (part?.matches('button[aria-expanded=false]')) part.click();
  return part ?? row;
}

/**
 * Opens what is closed around a field of the editor and puts the focus there; where the field itself has no control of
 * its own, on what holds it.
 * @param agenda the items as the form holds them
 * @returns false where the form shows nothing of it
 */
export async function focusField(path: Path, agenda: readonly AgendaItem[] = []): Promise<boolean> {
  const control = controlAt(document, path);
  if (!control) return false;
  const [item, field] = path[0] === 'agenda' ? itemAt(agenda, path) : [undefined, undefined];
  if (item) await reveal(control);
  await focus(item ? await inAgenda(control, item, field) : control);
  return true;
}
