import { defined } from '../../domain/defined.ts';
import { categoryOf } from '../agenda/category.ts';
import { saysClosed } from '../agenda/file-publicity.ts';
import type { Node } from '../agenda/nest.ts';
import type { Context } from '../context.ts';
import { some } from '../some.ts';
import type { MappedFile } from './files.ts';
import { commonFields, itemPapers, type ItemWorld } from './item-fields.ts';

type Fields = Record<string, unknown>;

/** A public item with those below it, as the public file holds them. */
export function publicItem(context: Context, { item, heading, children }: Node, world: ItemWorld): Fields {
  const { files, ...common } = commonFields(context, item, world);
  const isOpen = ({ words }: MappedFile) =>
    !(saysClosed(words) || world.verdict.secrets.namedIn(words, item.title));
  files.filter((file) => !isOpen(file)).forEach(world.keep);
  const named = world.verdict.secrets.namedIn(item.title);
  if (named)
    context.notes.namesSecret.push({
      at: world.path,
      text: `Ein öffentlicher Punkt nennt einen nichtöffentlichen: ${named}`,
    });
  return defined({
    ...common,
    id: world.idOf(item),
    number: item.number || undefined,
    public: true,
    heading: heading ? true : undefined,
    papers: itemPapers(item, world, true),
    approvesMinutesOf: world.approved(item.object.id),
    subjects: some(context.read.texts(item.object, 'keyword')),
    files: some(files.filter(isOpen).map((file) => file.data)),
    items: some(children.map((child) => publicItem(context, child, world))),
    sourceId: item.object.id,
  });
}

/** Numbers such as "12", "12.1", "A 3" and "IV."; some systems write words there, which may tell too much. */
const PLAIN_NUMBER = /^(?:(?:N|NÖ|Ö|TOP)\s?)?(?:[A-Z]|[IVX]{1,5})?\s?\d{0,4}(?:\.\d{1,3}){0,4}[a-z]?[.)]?$/;

/** All that a public file may say of a non-public item. */
export function closedItem({ item, children }: Node, world: ItemWorld): Fields {
  return defined({
    id: world.idOf(item),
    number: PLAIN_NUMBER.test(item.number) ? item.number || undefined : undefined,
    public: false,
    category: categoryOf(item.title),
    items: some(children.map((child) => closedItem(child, world))),
  });
}

/** The protected side of a non-public item and of those below it. */
export function protectedItems(context: Context, { item, children }: Node, world: ItemWorld): Fields[] {
  const { files, ...common } = commonFields(context, item, world);
  const isUnmarked = item.publicity === 'unmarked';
  if (isUnmarked)
    context.notes.releaseItems.push({ at: world.path, text: `${item.number} ${common.title}`.trim() });
  const data = defined({
    id: world.idOf(item),
    ...common,
    papers: itemPapers(item, world, false),
    files: some(files.map((file) => file.data)),
    toRelease: isUnmarked ? true : undefined,
    sourceId: item.object.id,
  });
  return [data, ...children.flatMap((child) => protectedItems(context, child, world))];
}
