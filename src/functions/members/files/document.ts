import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { recordAccess } from '../audit/record-access.ts';
import { isConfirmed, signedIn } from '../guards.ts';
import { page } from '../layout/page.ts';
import type { Council, MembersEnv, Parts, Who } from '../ports.ts';
import { isShown } from './content-type.ts';
import { handOut } from './hand-out.ts';
import { type ReadableDocument, readableDocument } from './look-up.ts';
import type { FileAddresses } from './sign.ts';
import { isToBeStamped } from './watermark/stamp.ts';
import { stampedAnswer } from './watermark/stamped-answer.ts';

/** `GET` and `HEAD /dokumente/<id>/<name>`: checks, records, then hands out. `?download` asks for a file to keep. */
export function documentRoutes(parts: Parts, addresses: FileAddresses): Hono<MembersEnv> {
  return new Hono<MembersEnv>().get('/dokumente/:id/:name', signedIn, async (context) => {
    const { who, council } = context.var;
    if (!who || !council) return context.notFound();
    const id = context.req.param('id');
    const found = await readableDocument(council, who, id);
    // unconfirmed, one learns nothing of what is not public, not even whether it exists
    if (!found?.document.public && !isConfirmed(who, parts.settings)) return askToConfirm(context);
    if (!found) {
      await recordAccess(parts, who, 'document-refused', id);
      return context.notFound();
    }
    return rightName(context, found) ?? answer(context, parts, addresses, { who, council, found });
  });
}

interface Granted {
  readonly who: Who;
  readonly council: Council;
  readonly found: ReadableDocument;
}

async function answer(
  context: Context<MembersEnv>,
  parts: Parts,
  addresses: FileAddresses,
  { who, council, found: { document, reading } }: Granted,
): Promise<Response> {
  if (reading === 'view' && !isShown(document.mimeType)) {
    await recordAccess(parts, who, 'document-refused', document.id);
    return viewOnlyPage(context);
  }
  const isKept = reading === 'download' && context.req.query('download') !== undefined;
  const file = { document, disposition: isKept ? 'attachment' : 'inline' } as const;
  if (isToBeStamped(parts.settings, document)) {
    const { timeZone } = council.directory.site;
    const name = who.person?.name ?? who.account.name;
    const stamped = await stampedAnswer(context, parts.means, file, { name, timeZone });
    await recordAccess(parts, who, stamped.ok ? 'document-read' : 'document-refused', document.id);
    return stamped;
  }
  await recordAccess(parts, who, 'document-read', document.id);
  return handOut(context, parts, addresses, file);
}

/** Leads to the address with the right name, where it was asked for under another. */
function rightName(context: Context<MembersEnv>, { document }: ReadableDocument): Response | undefined {
  const isRight = context.req.param('name')?.normalize('NFC') === document.name.normalize('NFC');
  if (isRight) return undefined;
  context.header('Cache-Control', 'private, no-store');
  const query = context.req.query('download') === undefined ? '' : '?download';
  return context.redirect(`${at.document(document.id, document.name)}${query}`, 302);
}

function askToConfirm(context: Context<MembersEnv>): Response {
  const { pathname, search } = new URL(context.req.url);
  return context.redirect(`${at.passkey}?nach=${encodeURIComponent(pathname + search)}`, 303);
}

/** A file that no browser shows would have to be saved, which this reader may not do. */
function viewOnlyPage(context: Context<MembersEnv>): Response | Promise<Response> {
  const main = html`<p>
    Dieses Dokument dürfen Sie ansehen, aber nicht speichern. Sein Dateiformat lässt sich im Browser nicht
    anzeigen. Das Ratsbüro zeigt es Ihnen gern oder stellt es als PDF bereit.
  </p>`;
  const { who, council } = context.var;
  return context.html(page({ title: 'Dieses Dokument lässt sich nicht anzeigen', who, council }, main), 403);
}
