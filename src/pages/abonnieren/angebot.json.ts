import type { APIRoute } from 'astro';
import { publicRecord } from '../../content/index.ts';
import { indexOf } from '../../domain/view/index.ts';
import { siteOffer } from '../../outputs/subscriptions/site-offer.ts';

/** What the function for subscriptions offers and says of the site. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(siteOffer(indexOf(await publicRecord())))}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
