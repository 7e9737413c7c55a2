import type { Context } from 'hono';
import { html } from 'hono/html';
import type { MembersDocument } from '../../../../domain/members/index.ts';
import type { Html } from '../../layout/page.ts';
import { page } from '../../layout/page.ts';
import type { MembersEnv, Means } from '../../ports.ts';
import { documentHeaders } from '../document-headers.ts';
import type { StampFault } from './stamp.ts';
import { stampLine } from './stamp-line.ts';

/** What is handed out, and how. */
interface Leaving {
  readonly document: MembersDocument;
  readonly disposition: 'inline' | 'attachment';
}

/** The document with the reader's name on each page, or a page that says who hands it out; never the document as it is. */
export async function stampedAnswer(
  context: Context<MembersEnv>,
  { blobs, stampPdf, now, log }: Means,
  { document, disposition }: Leaving,
  reader: { readonly name: string; readonly timeZone: string },
): Promise<Response> {
  const { sha256, size, name } = document;
  // made for this request alone, so no part of it can be asked for later
  const headers = {
    ...documentHeaders({ name, type: 'application/pdf', disposition }),
    'Accept-Ranges': 'none',
  };
  if (context.req.method === 'HEAD') return new Response(null, { headers });
  const source = { size, open: () => blobs.read(sha256) };
  const line = stampLine(reader.name, now(), reader.timeZone);
  const stamped = (await stampPdf?.(source, line)) ?? { fault: 'broken' };
  if ('pdf' in stamped)
    return new Response(stamped.pdf, { headers: { ...headers, 'Content-Length': `${stamped.pdf.length}` } });
  log(`not stamped: ${stamped.fault} ${context.var.requestId}`);
  return faultPage(context, stamped.fault);
}

const OFFICE = 'Das Ratsbüro händigt es Ihnen gern aus; bitte melden Sie sich dort.';

const WHY: Readonly<Record<Exclude<StampFault, 'busy'>, string>> = {
  encrypted: 'Diese Datei ist verschlüsselt, deshalb geht das hier nicht.',
  broken: 'Bei dieser Datei gelingt das nicht.',
  'too-large': 'Diese Datei ist dafür zu groß.',
  time: 'Bei dieser Datei dauert das zu lange.',
  memory: 'Diese Datei ist dafür zu aufwendig gebaut.',
};

function faultPage(context: Context<MembersEnv>, fault: StampFault): Response | Promise<Response> {
  const { who, council } = context.var;
  const answer = (title: string, main: Html, status: 403 | 503) =>
    context.html(page({ title, who, council }, main), status);
  if (fault !== 'busy')
    return answer(
      'Dieses Dokument gibt es im Ratsbüro',
      html`<p>
          Nicht öffentliche Dokumente erhalten auf jeder Seite Ihren Namen, bevor Sie sie lesen. ${WHY[fault]}
        </p>
        <p>${OFFICE}</p>`,
      403,
    );
  context.header('Retry-After', '30');
  return answer(
    'Gerade werden viele Dokumente geöffnet',
    html`<p>
      Nicht öffentliche Dokumente erhalten auf jeder Seite Ihren Namen, bevor Sie sie lesen. Im Augenblick
      warten dafür viele andere. Bitte laden Sie diese Seite in einer halben Minute neu.
    </p>`,
    503,
  );
}
