import type { APIRoute } from 'astro';
import { publicRecord } from '../../../content/index.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { trackerCsv } from '../../../outputs/bulk/index.ts';

/** What became of all tracked resolutions, as a table. */
export const GET: APIRoute = async () =>
  new Response(trackerCsv(indexOf(await publicRecord())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
