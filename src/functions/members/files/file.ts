import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { StoreError } from '../../../store/ports.ts';
import { at } from '../addresses.ts';
import { page } from '../layout/page.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { documentHeaders } from './document-headers.ts';
import { exactly } from './exactly.ts';
import { askedRange, holdsIfRange } from './range.ts';
import type { FileAddresses, SignedFile } from './sign.ts';

/** `GET` and `HEAD /datei/<sha256>`: whoever holds a good address gets the document; it is checked once, at the beginning. */
export function fileRoutes({ means }: Parts, addresses: FileAddresses): Hono<MembersEnv> {
  return new Hono<MembersEnv>().get('/datei/*', async (context) => {
    const file = await addresses.read(new URL(context.req.url), means.now());
    if (file) return answer(context, means, file);
    means.log(`document address refused ${context.var.requestId}`);
    return overPage(context);
  });
}

async function answer(
  context: Context<MembersEnv>,
  { blobs, log }: Parts['means'],
  file: SignedFile,
): Promise<Response> {
  const size = await blobs.size(file.sha256);
  if (size === undefined) throw new StoreError('missing', 'A document of the index is not in the store.');
  const etag = `"${file.sha256}"`;
  const headers = { ...documentHeaders(file), ETag: etag, 'Accept-Ranges': 'bytes' };
  const isHead = context.req.method === 'HEAD';
  const asked =
    // for HEAD no range is defined (RFC 9110, section 14.2)
    isHead || !holdsIfRange(context.req.header('If-Range'), etag)
      ? 'whole'
      : askedRange(context.req.header('Range'), size);
  if (asked === 'none')
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } });
  const range = asked === 'whole' ? undefined : asked;
  const length = range ? range.last - range.first + 1 : size;
  const body = isHead
    ? null
    : exactly(await blobs.read(file.sha256, range), length, () =>
        log(`document broke off ${context.var.requestId}`),
      );
  return new Response(body, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'Content-Length': `${length}`,
      ...(range && { 'Content-Range': `bytes ${range.first}-${range.last}/${size}` }),
    },
  });
}

/** One answer to every address that opens nothing: over, changed, cut short or made up. */
function overPage(context: Context<MembersEnv>): Response | Promise<Response> {
  const main = html`<p>
      Die Adresse eines Dokuments gilt nur für kurze Zeit, damit sie niemandem sonst nützt. Diese hier gilt
      nicht oder nicht mehr.
    </p>
    <p>
      Öffnen Sie das Dokument bitte noch einmal <a href="${at.home}">im Mitgliederbereich</a>. Dort bekommt es
      eine neue Adresse.
    </p>`;
  const { who, council } = context.var;
  return context.html(page({ title: 'Diese Adresse gilt nicht mehr', who, council }, main), 403);
}
