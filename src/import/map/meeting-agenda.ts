import { type Node, nest } from '../agenda/nest.ts';
import type { Placed } from '../agenda/publicity.ts';
import type { Context } from '../context.ts';
import { partId } from '../ids.ts';
import type { SourceObject } from '../read/source-object.ts';
import type { MappedFile } from './files.ts';
import type { ItemWorld } from './item-fields.ts';
import { closedItem, protectedItems, publicItem } from './items.ts';
import type { MeetingWorld } from './meeting-world.ts';
import { meetingOrganizations } from './organizations.ts';

/** What the items of a meeting refer to; documents that must not be public go to `kept`. */
export function itemWorld(
  meeting: SourceObject,
  key: string,
  world: MeetingWorld,
  kept: MappedFile[],
): ItemWorld {
  return {
    path: `meetings/${key}/index.md`,
    idOf: ({ object }) => partId('a', `${meeting.id} ${object.id}`),
    kind: world.organizations.get(meetingOrganizations(meeting)[0] ?? '')?.kind ?? 'other',
    verdict: world.verdict,
    papersOf: world.links.papersOf,
    paperKeys: world.paperKeys,
    approved: (id) => world.meetingKeys.get(world.approvals.byItem.get(id) ?? ''),
    keep: (file) => kept.push(file),
  };
}

/** Both sides of an agenda, and its counts for the report. */
export function agendaSides(context: Context, placed: Placed, items: ItemWorld) {
  const nodes = nest(placed.items);
  count(context, placed, nodes);
  const isOpen = ({ item }: Node) => item.publicity === 'public';
  return {
    agenda: nodes.map((node) => (isOpen(node) ? publicItem(context, node, items) : closedItem(node, items))),
    closed: nodes.filter((node) => !isOpen(node)).flatMap((node) => protectedItems(context, node, items)),
  };
}

function count({ notes, read }: Context, { items, markers }: Placed, nodes: readonly Node[]): void {
  const { agenda } = notes;
  const all = (list: readonly Node[]): readonly Node[] =>
    list.flatMap((node) => [node, ...all(node.children)]);
  agenda.items += items.length + markers.length;
  agenda.markers += markers.length;
  for (const { publicity } of items) {
    agenda[publicity === 'public' ? 'public' : publicity === 'unmarked' ? 'unmarked' : 'nonPublic'] += 1;
  }
  agenda.headings += all(nodes).filter((node) => node.heading).length;
  agenda.nested += all(nodes).length - nodes.length;
  for (const { object } of markers)
    for (const field of ['name', 'number', 'public']) read.map(object, field, 'part-heading');
}
