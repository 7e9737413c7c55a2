import type { PublicAgendaItem, PublicRecord } from '../../domain/public-record.ts';
import { publicFilesOf } from '../../domain/view/index.ts';
import { needleSearch } from './needle.ts';
import type { ProtectedNeedle } from './protected-needles.ts';

function* itemsOf(items: readonly PublicAgendaItem[]): Generator<PublicAgendaItem> {
  for (const item of items) {
    yield item;
    yield* itemsOf(item.items);
  }
}

/** What is public of the thing with the same id, as JSON; empty where nothing is. */
function publicSide(record: PublicRecord): (needle: ProtectedNeedle) => string {
  const items = new Map<string, unknown[]>();
  const add = (id: string, thing: unknown) => items.set(id, [...(items.get(id) ?? []), thing]);
  for (const { key, agenda } of record.meetings) {
    for (const item of itemsOf(agenda)) if (item.public) add(`${key}/${item.id}`, item);
  }
  for (const resolution of record.resolutions) {
    if (resolution.meeting !== undefined) add(`${resolution.meeting}/${resolution.item}`, resolution);
  }
  const resolutions = new Map(record.resolutions.map((one) => [one.key, one]));
  const papers = new Map(record.papers.map((paper) => [paper.key, paper]));
  const files = new Map([...publicFilesOf(record)].map(({ file }) => [file.id, file]));
  return ({ of }) => {
    if (of.kind === 'item') {
      const own = items.get(`${of.meeting}/${of.item}`) ?? [];
      return JSON.stringify([...own, ...of.papers.flatMap((key) => papers.get(key)?.title ?? [])]);
    }
    if (of.kind === 'person') return '';
    if (of.kind === 'resolution') return JSON.stringify(resolutions.get(of.key ?? '') ?? '');
    return JSON.stringify((of.kind === 'paper' ? papers.get(of.key) : of.file && files.get(of.file)) ?? '');
  };
}

/**
 * Ids of the needles that the public record holds itself under the same id: the title of an item whose resolution was
 * disclosed in these words, or that deals with a public paper of this title, as main committees do; a file that was
 * attached to something public.
 */
export function disclosedIds(needles: readonly ProtectedNeedle[], record: PublicRecord): Set<string> {
  const shown = publicSide(record);
  const isDisclosed = (needle: ProtectedNeedle): boolean => {
    const side = shown(needle);
    if (side === '' || side === '""' || side === '[]') return false;
    if (needle.text === undefined) return needle.of.kind === 'file';
    return needleSearch([needle]).inText(side).size > 0;
  };
  const things = needles.filter(({ of }) => of.kind !== 'person');
  return new Set(things.filter(isDisclosed).map(({ id }) => id));
}
