import type { APIRoute } from 'astro';
import { publicRecord } from '../../content/index.ts';
import { openSearch } from '../../outputs/search/open-search.ts';

/** Lets a browser search the site from its address bar. */
export const GET: APIRoute = async () => {
  const { site } = await publicRecord();
  return new Response(openSearch(site), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
