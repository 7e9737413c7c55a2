import type { Cursor } from './cursor.ts';
import type { ListColumns } from './list-columns.ts';
import { addressOf, type ListPage } from './list-page.ts';
import type { ListQuery } from './list-query.ts';
import { writeMoment } from './moment.ts';
import { omitInternal } from './omit-internal.ts';

/** Where a site is public, and the time zone of its clocks. */
export interface Place {
  readonly site: string;
  readonly timeZone: string;
}

/** What stands for a deleted object: what has to remain of it (OParl 1.1, section 2.8). */
export function tombstone(
  columns: ListColumns,
  { entries, positions }: ListPage,
  number: number,
  { site, timeZone }: Place,
): Uint8Array {
  const position = positions[number] as number;
  const at = (column: Float64Array) => writeMoment(column[position] as number, timeZone);
  return encoded(
    JSON.stringify({
      id: `${site}${entries.ids[position]}`,
      type: columns.type,
      created: at(entries.created),
      modified: at(entries.modified),
      deleted: true,
    }),
  );
}

/** Addresses of a list and, where there is one, of the page that shows the same to people. */
export interface ListAddress {
  readonly list: string;
  readonly web?: string;
}

/** The whole text of a list page (OParl 1.1, section 2.5) around the objects in `pieces`. */
export function listBody(
  { list, web }: ListAddress,
  page: ListPage,
  query: ListQuery,
  pieces: readonly Uint8Array[],
): Uint8Array {
  const link = (cursor: Cursor | 'first') => addressOf(list, query.kept, cursor);
  const { self, prev, next, last } = page.pages;
  const links = {
    first: link('first'),
    ...(prev !== undefined && { prev: link(prev) }),
    self: link(self),
    ...(next !== undefined && { next: link(next) }),
    last: link(last),
    ...(web !== undefined && { web }),
  };
  const data = query.omitInternal ? [withoutInternal(pieces)] : pieces;
  const commas = data.flatMap((piece, number) => (number === 0 ? [piece] : [COMMA, piece]));
  const end = `],"pagination":${JSON.stringify(page.pagination)},"links":${JSON.stringify(links)}}\n`;
  return joined([encoded('{"data":['), ...commas, encoded(end)]);
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const COMMA = encoded(',');

function withoutInternal(pieces: readonly Uint8Array[]): Uint8Array {
  const decoder = new TextDecoder();
  const objects = JSON.parse(`[${pieces.map((piece) => decoder.decode(piece)).join(',')}]`) as unknown[];
  omitInternal(objects);
  return encoded(JSON.stringify(objects).slice(1, -1));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
