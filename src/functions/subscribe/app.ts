import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { faultWords } from '../../server/fault-words.ts';
import { StoreError } from '../../store/ports.ts';
import { at } from './addresses.ts';
import { responseHeaders } from './headers.ts';
import { officeOf } from './office.ts';
import { messagePage } from './page/plain-pages.ts';
import { type Parts, SiteSilent, type SubscribeEnv } from './ports.ts';
import { aroundIfAny } from './routes/around.ts';
import { assetRoutes } from './routes/asset-routes.ts';
import { confirmRoutes } from './routes/confirm-routes.ts';
import { noticeRoute } from './routes/notice-route.ts';
import { ownRoutes } from './routes/own-routes.ts';
import { subscribeRoutes } from './routes/subscribe-routes.ts';

/** Bytes of a form with thirty interests and some words. */
const LARGEST_BODY = 16 * 1024;
const LONGEST_ADDRESS = 4096;
const METHODS = new Set(['GET', 'HEAD', 'POST']);

/** Citizens' subscriptions by mail. Built on web standards alone, so that it runs wherever `Request` and `Response` do. */
export function subscribeApp(parts: Parts): Hono<SubscribeEnv> {
  const office = officeOf(parts);
  const { settings, means } = parts;
  const app = new Hono<SubscribeEnv>();
  const message = async (title: string, words: string) =>
    messagePage(await aroundIfAny(office), title, words);

  app.use(responseHeaders(settings.origin.startsWith('https:')));
  app.use(async (context, next) => {
    if (!METHODS.has(context.req.method))
      return context.html(await message('Diese Anfrage gibt es hier nicht', NO_REQUEST), 405);
    if (context.req.url.length > LONGEST_ADDRESS)
      return context.html(await message('Diese Adresse ist zu lang', NO_REQUEST), 414);
    return next();
  });
  const limited = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: async (context) =>
      context.html(await message('Das ist mehr, als hier angenommen wird', TOO_LONG), 413),
  });
  app.use((context, next) => (context.req.method === 'POST' ? limited(context, next) : next()));
  app.get(at.health, (context) => context.json({ status: 'ok' }));
  app.route('/', assetRoutes(parts));
  app.route('/', subscribeRoutes(office));
  app.route('/', confirmRoutes(office));
  app.route('/', ownRoutes(office));
  app.route('/', noticeRoute(office));
  app.notFound(async (context) => context.html(await message('Nicht gefunden', NOT_FOUND), 404));
  app.onError(async (error, context) => {
    means.log(error instanceof SiteSilent ? `fault site: ${error.message}` : `fault ${faultWords(error)}`);
    const isPassing = error instanceof SiteSilent || error instanceof StoreError;
    if (isPassing) context.header('Retry-After', '60');
    return context.html(
      await message('Das hat nicht geklappt', isPassing ? LATER : OUR_FAULT),
      isPassing ? 503 : 500,
    );
  });
  return app;
}

const NO_REQUEST =
  'Ihr Browser oder ein anderes Programm hat etwas verlangt, das es hier nicht gibt. Bitte beginnen Sie auf der Seite „Abonnieren“.';
const TOO_LONG =
  'Ihre Eingaben sind zu lang. Bitte kürzen Sie sie, und senden Sie das Formular noch einmal ab. Es ist nichts gespeichert.';
const NOT_FOUND = 'Diese Seite gibt es nicht. Bitte beginnen Sie auf der Seite „Abonnieren“.';
const LATER =
  'Gerade antwortet ein Teil dieses Dienstes nicht. Bitte versuchen Sie es in einigen Minuten noch einmal.';
const OUR_FAULT =
  'Hier ist ein Fehler geschehen, der nicht an Ihnen liegt. Bitte versuchen Sie es später noch einmal.';
