import type { Entry } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import {
  agendaOpens,
  dateOpens,
  isOpen,
  resolutionOpens,
  resultsOpen,
} from '../../../domain/gate/opening.ts';
import type { MembersTask } from '../../../domain/members/index.ts';
import { itemsOf } from '../../../domain/rules/walk-items.ts';
import type { Resolution } from '../../../domain/schema/index.ts';
import { url } from '../../../domain/url.ts';
import { renderMarkdown } from '../../../format/markdown.ts';
import type { IndexWorld } from './index-world.ts';

type PublicSide = Pick<MembersTask, 'publicHtml' | 'publicPath'>;

/** What the public site shows of a resolution now: its wording, and the page where it or its meeting is found. */
export function publicSide(
  { key, data }: Pick<Entry<Resolution>, 'key' | 'data'>,
  world: IndexWorld,
): PublicSide {
  if (data.kind === 'item') return ofItem(data.item, world);
  const { at, record, isWithdrawn } = world;
  const page = url.resolution(key);
  if (isWithdrawn(page) || !isOpen(resolutionOpens(data, record.site), at)) return {};
  return { publicHtml: markdown(data.text), publicPath: page };
}

/** An item of the public part leads to itself, any other to its meeting alone. */
function ofItem(
  { meeting: key, item: id }: { readonly meeting: string; readonly item: string },
  { at, record, isWithdrawn }: IndexWorld,
): PublicSide {
  const meeting = record.meetings.find((entry) => entry.key === key);
  const { site } = record;
  if (!meeting || isWithdrawn(url.meeting(key)) || !isOpen(dateOpens(meeting.data, site), at)) return {};
  const item = itemsOf(meeting).find((placed) => placed.item.id === id)?.item;
  if (!item?.public || !isOpen(agendaOpens(meeting.data, site), at)) return { publicPath: url.meeting(key) };
  const isDecided = item.resolution !== undefined && isOpen(resultsOpen(meeting.data, site), at);
  return defined({
    publicHtml: isDecided ? markdown(item.resolution ?? '') : undefined,
    publicPath: url.item(key, id),
  });
}

const markdown = (text: string): string => renderMarkdown(text, { headingOffset: 3 });
