import { Hono, type MiddlewareHandler } from 'hono';
import { notFound } from './faults.ts';
import type { MembersEnv } from './ports.ts';

/** Stands for routes that are read later; `load` gives them to whoever has to know every route. */
export type LaterRoutes = MiddlewareHandler<MembersEnv> & { readonly load: () => Promise<Hono<MembersEnv>> };

/**
 * Routes whose code is read at the first request that asks for them, so that the function starts at once and keeps in memory
 * what is used. They find who asks as if they stood in the application itself; their faults are the application's.
 */
export function later(load: () => Promise<Hono<MembersEnv>>): LaterRoutes {
  let loaded: Promise<Hono<MembersEnv>> | undefined;
  const answer: MiddlewareHandler<MembersEnv> = async function loadedLater(context) {
    loaded ??= load().then(mounted);
    const routes = await loaded.catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return routes.fetch(context.req.raw, { ...context.env, inherited: { ...context.var } });
  };
  return Object.assign(answer, { load });
}

function mounted(routes: Hono<MembersEnv>): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.use(async (context, next) => {
    const { requestId, who, council } = context.env.inherited ?? {};
    if (requestId !== undefined) context.set('requestId', requestId);
    if (council) context.set('council', council);
    if (who) context.set('who', who);
    await next();
  });
  app.route('/', routes);
  app.notFound(notFound);
  app.onError((error) => {
    throw error;
  });
  return app;
}
