import type { APIRoute } from 'astro';
import { publicRecord } from '../../../content/index.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { trackerJson } from '../../../outputs/bulk/index.ts';

/** What became of all tracked resolutions, with every report. */
export const GET: APIRoute = async () =>
  new Response(trackerJson(indexOf(await publicRecord())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
