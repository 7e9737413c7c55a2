import { Hono } from 'hono';
import { sendAsset } from '../../../server/assets/send-asset.ts';
import { themeCss } from '../../../styles/theme.ts';
import { at } from '../addresses.ts';
import type { Parts, SubscribeEnv } from '../ports.ts';

/** Style sheet, icons and fonts; the colours are the site's. */
export function assetRoutes({ means }: Parts): Hono<SubscribeEnv> {
  const app = new Hono<SubscribeEnv>();
  for (const [path, asset] of means.assets)
    app.get(path, (context) => sendAsset(asset, context.req.header('If-None-Match')));
  app.get(at.themeSheet, async (context) => {
    const offer = await means.site.offer().catch(() => undefined);
    const body = new TextEncoder().encode(offer ? themeCss(offer.theme) : '');
    return sendAsset({ type: 'text/css; charset=utf-8', body }, context.req.header('If-None-Match'));
  });
  return app;
}
