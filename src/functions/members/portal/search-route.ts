import type { Context } from 'hono';
import { html } from 'hono/html';
import { throttleOn, type Turn } from '../../../server/throttle.ts';
import { keyedFor } from '../keyed.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { numberOf } from './meetings-route.ts';
import { searchPage, type SearchView } from './page/search-page.ts';
import { partsFor } from './parts-for.ts';
import { type Asked, asked, note, show } from './request.ts';
import { find } from './search/find.ts';
import { LONGEST_QUERY, needlesOf } from './search/needle.ts';
import { openShelf } from './shelf.ts';

const PAGE = 20;
/** Searches in any sixty minutes, further pages among them. */
const PER_HOUR = 120;

/** Search in titles and texts. The log hears that somebody searched, never for what. */
export function searchRoute(parts: Parts) {
  const turnFor = turnsOf(parts);
  return (context: Context<MembersEnv>) =>
    asked(context, async (request) => {
      const query = (context.req.query('q') ?? '').slice(0, LONGEST_QUERY).trim();
      const turn = await turnFor(request, query);
      if (!turn.free) return tooMany(request, turn.retryAfter);
      const view = await search(query, numberOf(context.req.query('seite'), 1), request);
      if (view.count !== undefined) await note(parts, request, 'search');
      return show(
        request,
        { title: 'Suche', current: 'search', breadcrumbs: [{ label: 'Suche' }] },
        searchPage(view),
      );
    });
}

/** A search reads all texts that somebody may read; each takes a turn of the account, whichever session or instance. */
function turnsOf({ settings, means }: Parts) {
  const throttle = throttleOn(means.slots, keyedFor('throttle', settings.keys), means.now);
  return ({ who }: Asked, query: string): Promise<Turn> =>
    needlesOf(query).length === 0
      ? Promise.resolve({ free: true })
      : throttle.take('search', who.account.id, PER_HOUR);
}

/** The page for whoever searched too often, or a program in their name. */
function tooMany(request: Asked, retryAfter: number) {
  const minutes = Math.ceil(retryAfter / 60);
  request.context.header('Retry-After', String(retryAfter));
  request.context.status(429);
  const main = html`<p>
    Mit Ihrem Zugang wurde in der letzten Stunde sehr oft gesucht. In
    ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} geht es wieder. Waren Sie das nicht, sagen Sie
    bitte dem Ratsbüro Bescheid.
  </p>`;
  const frame = {
    title: 'Bitte warten Sie etwas',
    current: 'search',
    breadcrumbs: [{ label: 'Suche' }],
  } as const;
  return show(request, frame, main);
}

async function search(query: string, asked: number, { who, council }: Asked): Promise<SearchView> {
  const needles = needlesOf(query);
  if (needles.length === 0) return { query, hits: [], page: 1, pages: 1 };
  const numbers = partsFor(council, who.reader);
  const hits = await find(await openShelf(council, who.reader, numbers), needles, numbers);
  const pages = Math.max(1, Math.ceil(hits.length / PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  return { query, count: hits.length, hits: hits.slice((page - 1) * PAGE, page * PAGE), page, pages };
}
