import type { OrganizationKind } from '../../domain/schema/index.ts';
import { type Result, resultOf } from '../agenda/result.ts';
import type { PlacedItem } from '../agenda/source-item.ts';
import { tidyWording } from '../agenda/wording.ts';
import type { Context } from '../context.ts';
import { cleanLines } from '../text/clean.ts';
import { markdown } from '../text/markdown.ts';
import { splitTitle } from '../text/title.ts';
import { filesIn, mapFile, type MappedFile } from './files.ts';
import type { Verdict } from './paper-publicity.ts';

/** All that the items of one meeting refer to. */
export interface ItemWorld {
  /** Path of the meeting's file, for the report. */
  readonly path: string;
  /** The id that an item gets; it holds the meeting, since a joint agenda may stand in two. */
  readonly idOf: (item: PlacedItem) => string;
  readonly kind: OrganizationKind;
  readonly verdict: Verdict;
  /** Source ids of an item's papers. */
  readonly papersOf: (itemId: string) => readonly string[];
  readonly paperKeys: ReadonlyMap<string, string>;
  /** Key of the meeting whose minutes an item approves. */
  readonly approved: (itemId: string) => string | undefined;
  /** Takes documents of public items that must not be public. */
  readonly keep: (file: MappedFile) => void;
}

function resultFields(
  context: Context,
  item: PlacedItem,
  world: ItemWorld,
): { result?: Result | undefined; unknown: string } {
  const raw = context.read.text(item.object, 'result');
  const wording = raw && tidyWording(raw);
  if (!wording) return { unknown: '' };
  const advises = world.kind === 'committee' && world.papersOf(item.object.id).length > 0;
  const result = resultOf(wording, advises);
  if (result) return { result, unknown: '' };
  context.read.map(item.object, 'result', 'unknown-outcome');
  context.notes.unknownResults.push({ at: world.path, text: wording });
  return { unknown: markdown([`Ergebnis: ${wording}`]) };
}

/** Papers of an item that may be named beside it; protected ones only on the protected side. */
export function itemPapers(item: PlacedItem, world: ItemWorld, isPublic: boolean): string[] | undefined {
  const ids = world
    .papersOf(item.object.id)
    .filter((id) => !isPublic || world.verdict.papers.get(id) === 'public');
  const keys = ids.flatMap((id) => world.paperKeys.get(id) ?? []);
  return keys.length > 0 ? keys.sort() : undefined;
}

function textOf(context: Context, item: PlacedItem, field: string): string | undefined {
  const lines = cleanLines(
    context.read
      .lines(item.object, field)
      .replace(/<br\s*\/?>|<\/p>/gi, '\n')
      .replace(/<[^>]*>/g, ''),
  );
  return markdown(lines) || undefined;
}

/** What both sides of the wall say of an item. */
export function commonFields(context: Context, item: PlacedItem, world: ItemWorld) {
  const { title, text, shortened } = splitTitle(item.title);
  if (shortened) context.notes.shortened.push({ at: world.path, text: title });
  const { result, unknown } = resultFields(context, item, world);
  context.read.ids(item.object, 'consultation');
  if (result) context.notes.agenda.results += 1;
  if (result?.vote) context.notes.agenda.votes += 1;
  const files = [
    ...filesIn(context, item.object, 'resolutionFile'),
    ...filesIn(context, item.object, 'auxiliaryFile'),
  ];
  return {
    title: title || 'Ohne Titel',
    text: [text, unknown].filter(Boolean).join('\n\n') || undefined,
    result: result && { outcome: result.outcome, wording: result.wording },
    vote: result?.vote,
    resolution: textOf(context, item, 'resolutionText'),
    files: files.flatMap((file) => mapFile(context, item.object, file, [item.title, title]) ?? []),
  };
}
