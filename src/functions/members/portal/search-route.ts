import type { Context } from 'hono';
import type { MembersEnv, Parts } from '../ports.ts';
import { numberOf } from './meetings-route.ts';
import { searchPage, type SearchView } from './page/search-page.ts';
import { partsFor } from './parts-for.ts';
import { type Asked, asked, note, show } from './request.ts';
import { find } from './search/find.ts';
import { LONGEST_QUERY, needlesOf } from './search/needle.ts';
import { openShelf } from './shelf.ts';

const PAGE = 20;

/** Search in titles and texts. The log hears that somebody searched, never for what. */
export const searchRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  asked(context, async (request) => {
    const query = (context.req.query('q') ?? '').slice(0, LONGEST_QUERY).trim();
    const view = await search(query, numberOf(context.req.query('seite'), 1), request);
    if (view.count !== undefined) await note(parts, request, 'search');
    return show(
      request,
      { title: 'Suche', current: 'search', breadcrumbs: [{ label: 'Suche' }] },
      searchPage(view),
    );
  });

async function search(query: string, asked: number, { who, council }: Asked): Promise<SearchView> {
  const needles = needlesOf(query);
  if (needles.length === 0) return { query, hits: [], page: 1, pages: 1 };
  const numbers = partsFor(council, who.reader);
  const hits = await find(await openShelf(council, who.reader, numbers), needles, numbers);
  const pages = Math.max(1, Math.ceil(hits.length / PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  return { query, count: hits.length, hits: hits.slice((page - 1) * PAGE, page * PAGE), page, pages };
}
