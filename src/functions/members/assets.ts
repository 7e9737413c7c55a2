import { Hono } from 'hono';
import { KEPT, sendAsset } from '../../server/assets/send-asset.ts';
import { at } from './addresses.ts';
import type { Council, MembersEnv, Parts } from './ports.ts';

/** Style sheets, fonts and scripts; colours and coat of arms come from what was published. No secret is among them. */
export function assetRoutes({ means, readCouncil }: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  for (const [path, asset] of means.assets)
    app.get(path, async (context) => sendAsset(asset, context.req.header('If-None-Match')));
  app.get(at.themeSheet, async (context) => {
    // the page that tells of a fault of the store shows without the municipality's colours
    const council = await readCouncil().catch(() => undefined);
    const body = new TextEncoder().encode(await themeOf(council));
    return sendAsset({ type: 'text/css; charset=utf-8', body }, context.req.header('If-None-Match'));
  });
  app.get(at.arms, async (context) => {
    const arms = (await readCouncil())?.directory.site.arms;
    if (!arms) return context.notFound();
    const body = await means.blobs.read(arms.sha256);
    return new Response(body, { headers: { ...KEPT, 'Content-Type': arms.mimeType } });
  });
  return app;
}

/** Colours of the municipality, and its coat of arms where there is one. */
async function themeOf(council: Council | undefined): Promise<string> {
  if (!council) return '';
  const { themeCss } = await import('../../styles/theme.ts');
  const { theme, arms } = council.directory.site;
  const rule = arms
    ? `.members-arms{display:block;flex:none;height:2.75rem;aspect-ratio:${arms.width}/${arms.height};` +
      `background:url(${at.arms}?v=${arms.sha256.slice(0, 12)}) center/contain no-repeat}` +
      '@media (min-width:48em){.members-arms{height:3.75rem}}\n'
    : '';
  return themeCss(theme) + rule;
}
