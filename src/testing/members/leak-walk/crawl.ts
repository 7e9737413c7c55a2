import type { NeedleSearch } from '../../../publishing/leak-gate/needle.ts';
import type { RawAnswer, RawQuestion } from '../raw-ask.ts';
import { needlesIn, type OwnBytes } from './look.ts';

/** What came of a walk. */
export interface Walked {
  /** Needles that were found, each with the address that told it first. */
  readonly found: ReadonlyMap<string, string>;
  /** Statuses of answers, by address. */
  readonly seen: ReadonlyMap<string, number>;
}

/** How somebody walks. */
export interface Walk {
  readonly ask: (path: string, question?: RawQuestion) => Promise<RawAnswer>;
  /** Addresses that are asked for beside all that pages link to. */
  readonly addresses: readonly string[];
  readonly search: NeedleSearch;
  readonly own: OwnBytes;
  /** Whether the walk ends once this needle was found. */
  readonly isOver: (id: string) => boolean;
}

const LINK = /\s(?:href|src|action)="(\/[^"#]*)/g;
const linksIn = (page: string): string[] =>
  [...page.matchAll(LINK)].map(([, path = '']) => path.replaceAll('&amp;', '&')).filter(isFollowed);

/**
 * Lists filtered in two ways say what each way says alone. Of the clerks' view a few addresses are asked for anyway: the log
 * grows by each look at it, so that its pages would never end.
 */
const isFollowed = (path: string): boolean => {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  return searchParams.size < 2 && !/^\/(?:verwaltung|stil|skript)\/./.test(pathname);
};

/** Asks for all addresses, all that pages link to and where redirects lead, each once, and looks into every answer. */
export async function crawl(walk: Walk): Promise<Walked> {
  const found = new Map<string, string>();
  const seen = new Map<string, number>();
  const waiting = [...walk.addresses].reverse();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    const answer = await walk.ask(path);
    seen.set(path, answer.status);
    const location = answer.headers['location'];
    if (location?.startsWith('/')) waiting.push(location);
    const type = answer.headers['content-type'] ?? '';
    const isPage = type.startsWith('text/html');
    const body = isPage ? withoutQuery(answer.body.toString('utf8')) : answer.body;
    if (isPage) waiting.push(...linksIn(answer.body.toString('utf8')));
    const told = await needlesIn(Buffer.from(body), walk.search, walk.own);
    const led = location?.startsWith('/datei/') ? location : '';
    const beside = walk.search.inText(`${answer.headers['content-disposition'] ?? ''} ${led}`);
    // what says no more than the address that was asked for is no find
    const asked = walk.search.inText(decoded(path));
    const isRecord = path.startsWith('/profil/protokoll');
    for (const id of [...told, ...beside]) {
      if (found.has(id) || asked.has(id) || (isRecord && / (?:id|key)$/.test(id))) continue;
      found.set(id, path);
      if (walk.isOver(id)) return { found, seen };
    }
  }
  return { found, seen };
}

/** The address with all its escapes undone, those of a wish within it too. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(decodeURIComponent(path)));
  } catch {
    return path;
  }
}

/** The page without the words that its own search field holds. */
const withoutQuery = (page: string): string =>
  page.replace(/(<input\b[^>]*\bid="q"[^>]*\bvalue=")[^"]*/, '$1');
