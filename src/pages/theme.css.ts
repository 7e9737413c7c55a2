import type { APIRoute } from 'astro';
import { publicRecord } from '../content/index.ts';
import { themeCss } from '../styles/theme.ts';

/** The municipality's colours. */
export const GET: APIRoute = async () => {
  const { site } = await publicRecord();
  return new Response(themeCss(site.theme), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
