import { catalog, CONTENTS, stateOf } from './catalog.ts';
import { SiteChanged } from './fault.ts';
import { shortHash } from './short-hash.ts';
import { isHeld } from './headers.ts';
import { listBody, tombstone } from './list-body.ts';
import type { ListColumns } from './list-columns.ts';
import { addressOf, listPage } from './list-page.ts';
import { type ListQuery, readListQuery } from './list-query.ts';
import { objectReader } from './read-objects.ts';
import { isSitePath, type SitePort } from './site-port.ts';
import { notFound, unreadable } from './words.ts';

/** A request as far as it counts. */
export interface Asked {
  /** Encoded path. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly ifNoneMatch: string | undefined;
}

/** What is sent: `body` is missing where the client holds it already. */
export interface Found {
  readonly tag: string;
  readonly type: string;
  readonly body?: Uint8Array;
}

/** Tries until what was read belongs together, each after a longer pause: a build is put in its place within milliseconds. */
const PAUSES = [0, 20, 60, 180];

/** Answers requests for lists and for files below `/oparl/`. @throws RequestFault, SiteUnreadable */
export function answerer(
  site: SitePort,
  pause: (milliseconds: number) => Promise<void>,
): (asked: Asked) => Promise<Found> {
  const { contents, columns } = catalog(site);
  const readObjects = objectReader(site);

  async function file({ path, ifNoneMatch }: Asked): Promise<Found> {
    const found = await site.read(path);
    if (!found) {
      // between the old folder and the new one nothing is there
      if ((await site.version(CONTENTS, true)) === undefined) throw new SiteChanged();
      throw notFound();
    }
    const tag = `"${await stateOf(found.bytes)}"`;
    const type = path.endsWith('.jsonld') ? 'application/ld+json' : 'application/json';
    return isHeld(ifNoneMatch, tag) ? { tag, type } : { tag, type, body: found.bytes };
  }

  async function once(asked: Asked): Promise<Found> {
    if (!isSitePath(asked.path)) throw notFound();
    const known = await contents();
    const { list, page: number } = listAt(asked.path, known.lists);
    const index = known.lists.get(list);
    const query = index === undefined ? undefined : readListQuery(asked.query, known.timeZone);
    if (index === undefined || query === undefined) return file(asked);
    const found = await columns(index);
    if (number > 1 && (await site.version(asked.path, false)) === undefined) throw notFound();
    const wanted = number === 1 ? query : behind(found.columns, number, query);
    const page = listPage(found.columns, wanted);
    const { web } = found.columns;
    const address = known.site + list;
    const question = known.site + addressOf(list, query.kept, page.pages.self);
    const tag = `"${found.columns.state}-${shortHash(question)}"`;
    const type = 'application/json';
    if (isHeld(asked.ifNoneMatch, tag)) return { tag, type };
    const places = page.positions.map((position) => page.entries.places[position] as number);
    const source = { columns: found.columns, version: found.version, site: known.site };
    const read = await readObjects(source, places, (one) => tombstone(found.columns, page, one, known));
    if (read.wasRead && (await site.version(index, true)) !== found.version) throw new SiteChanged();
    return {
      tag,
      type,
      body: listBody(
        { list: address, ...(web !== undefined && { web: known.site + web }) },
        page,
        wanted,
        read.pieces,
      ),
    };
  }

  return async (asked) => {
    for (const milliseconds of PAUSES) {
      if (milliseconds > 0) await pause(milliseconds);
      try {
        return await once(asked);
      } catch (error) {
        if (!(error instanceof SiteChanged)) throw error;
      }
    }
    throw unreadable();
  };
}

/** The list that a path belongs to, and which of its static pages it is. */
function listAt(
  path: string,
  lists: ReadonlyMap<string, string>,
): { readonly list: string; readonly page: number } {
  const [, front, page] = /^(.*)\/([2-9]|[1-9]\d{1,6})\.json$/.exec(path) ?? [];
  const list = `${front}.json`;
  return page !== undefined && lists.has(list) ? { list, page: Number(page) } : { list: path, page: 1 };
}

/** A client that adds filters to a later page of the list as it lies there gets what follows from that page on. */
function behind({ ids, live, elementsPerPage }: ListColumns, page: number, query: ListQuery): ListQuery {
  const place = Math.min((page - 1) * elementsPerPage, ids.length) - 1;
  if (query.cursor.page > 1 || place < 0) return query;
  const position = live.places.indexOf(place);
  const after = { created: live.created[position] as number, id: ids[place] as string };
  return { ...query, cursor: { page, after } };
}
