import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { answerer, type Found } from './answer.ts';
import { CONTENTS } from './catalog.ts';
import { errorObject, RequestFault, SiteUnreadable } from './fault.ts';
import { FOUND_CACHE, PREFLIGHT_HEADERS, RESPONSE_HEADERS } from './headers.ts';
import type { SitePort } from './site-port.ts';
import { turnstile } from './turnstile.ts';
import { internalError, notFound, readOnly, unreadable } from './words.ts';

/** What the function takes from outside. */
export interface FilterMeans {
  readonly site: SitePort;
  /** Hears of each fault that is not the client's, in words without any address. */
  readonly log: (event: string) => void;
  /** Milliseconds until an answer must be ready; default ten seconds. */
  readonly patience?: number;
  /** Answers that are made at once (default 8), and how many more may wait (default 200). */
  readonly most?: number;
  readonly waiting?: number;
}

/**
 * The lists of OParl with the filters that files alone cannot give (OParl 1.1, section 2.5). Whatever else stands below
 * `/oparl/` is handed through as it is. Built on web standards alone.
 */
export function oparlFilterApp(means: FilterMeans): Hono {
  const { site, patience = 10_000, most = 8, waiting = 200 } = means;
  const answer = answerer(
    site,
    (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  );
  const through = turnstile(most, waiting);

  const app = new Hono();
  app.use(guard);
  app.get('/health', async (context) => {
    const version = await site.version(CONTENTS, true).catch(() => undefined);
    return version === undefined
      ? context.json({ status: 'unreadable' }, 503)
      : context.json({ status: 'ok' });
  });
  app.get('/oparl/*', async (context) => {
    const { pathname: path, searchParams: query } = new URL(context.req.url);
    const ifNoneMatch = context.req.header('If-None-Match');
    return sent(await through(() => inTime(answer({ path, query, ifNoneMatch }), patience)));
  });
  app.notFound((context) => refused(context, notFound()));
  app.onError((error, context) => {
    if (error instanceof RequestFault) {
      if (error.status >= 500) means.log(error.debug);
      return refused(context, error);
    }
    means.log(error instanceof SiteUnreadable ? error.message : 'internal error');
    return refused(context, error instanceof SiteUnreadable ? unreadable() : internalError());
  });
  return app;
}

/** Lets reading through alone, and puts the headers on whatever is answered. */
const guard: MiddlewareHandler = async function onlyReading(context, next) {
  const { method } = context.req;
  if (method === 'GET' || method === 'HEAD') await next();
  else if (method === 'OPTIONS')
    context.res = new Response(null, { status: 204, headers: PREFLIGHT_HEADERS });
  else {
    context.res = refused(context, readOnly());
    context.res.headers.set('Allow', 'GET, HEAD, OPTIONS');
  }
  for (const [name, value] of Object.entries(RESPONSE_HEADERS)) context.res.headers.set(name, value);
};

function sent({ tag, type, body }: Found): Response {
  const headers = { ETag: tag, 'Cache-Control': FOUND_CACHE };
  if (!body) return new Response(null, { status: 304, headers });
  return new Response(body as Uint8Array<ArrayBuffer>, {
    headers: { ...headers, 'Content-Type': type, 'Content-Length': String(body.length) },
  });
}

const refused = (context: Context, fault: RequestFault): Response =>
  context.body(errorObject(fault.message, fault.debug), fault.status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    ...(fault.retryAfter !== undefined && { 'Retry-After': String(fault.retryAfter) }),
  });

/** Gives up waiting for what takes too long, such as a disk that hangs. */
async function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SiteUnreadable('Das Lesen der Website dauert zu lange.')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
