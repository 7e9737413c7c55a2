import type { APIRoute } from 'astro';
import { fileFacts, publicRecord } from '../../../content/index.ts';
import type { PublicBody } from '../../../domain/public-record.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { dataQuality } from '../../../domain/view/quality/index.ts';
import { dataQualityJson } from '../../../outputs/data-quality.ts';
import { introducedOn } from '../../../publishing/ledger/of-build.ts';

/** What is missing in the public data of a body, for programs. */
export async function getStaticPaths() {
  const { site, bodies } = await publicRecord();
  return site.dataQuality ? bodies.map((body) => ({ params: { key: body.key }, props: { body } })) : [];
}

export const GET: APIRoute<{ body: PublicBody }> = async ({ props: { body } }) => {
  const record = await publicRecord();
  const json = dataQualityJson(
    dataQuality(body, indexOf(record), { since: introducedOn(), fileFacts }),
    record.site.baseUrl,
  );
  return new Response(json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
