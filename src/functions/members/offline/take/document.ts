import type { Context } from 'hono';
import { StoreError } from '../../../../store/ports.ts';
import { recordAccess } from '../../audit/record-access.ts';
import { documentHeaders } from '../../files/document-headers.ts';
import { exactly } from '../../files/exactly.ts';
import { readableDocument } from '../../files/look-up.ts';
import { isToBeStamped } from '../../files/watermark/stamp.ts';
import { stampedAnswer } from '../../files/watermark/stamped-answer.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { taking, type Taking } from './ask.ts';

/** `GET /mitnehmen/<key>/dokumente/<id>`: the document whole, for the copy; each page bears the reader's name where that is set. */
export const takenDocumentRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  taking(parts, context, async (granted) => {
    const id = context.req.param('id') ?? '';
    const isTaken = granted.along.documents.some((one) => one.id === id);
    const found = isTaken ? await readableDocument(granted.council, granted.who, id) : undefined;
    if (found) return handOver(parts, context, granted, found.document);
    await recordAccess(parts, granted.who, 'document-refused', id);
    return context.notFound();
  });

type Document = NonNullable<Awaited<ReturnType<typeof readableDocument>>>['document'];

async function handOver(
  parts: Parts,
  context: Context<MembersEnv>,
  { who, council }: Taking,
  document: Document,
): Promise<Response> {
  const by = { account: who.account.id, session: who.session.id, subject: document.id } as const;
  if (isToBeStamped(parts.settings, document)) {
    const { timeZone } = council.directory.site;
    const reader = { name: who.person?.name ?? who.account.name, timeZone };
    const file = { document, disposition: 'inline' } as const;
    const stamped = await stampedAnswer(context, parts.means, file, reader);
    const event = stamped.ok ? 'document-read' : 'document-refused';
    await parts.audit.record({ ...by, event, way: 'taken' });
    return stamped;
  }
  await parts.audit.record({ ...by, event: 'document-read', way: 'taken' });
  return whole(parts, context, document);
}

/** The bytes as they lie in the store; where they break off, the browser hears of it. */
async function whole(
  { means: { blobs, log } }: Parts,
  context: Context<MembersEnv>,
  { sha256, name }: Document,
): Promise<Response> {
  const size = await blobs.size(sha256);
  if (size === undefined) throw new StoreError('missing', 'A document of the index is not in the store.');
  const headers = {
    ...documentHeaders({ name, type: 'application/pdf', disposition: 'inline' }),
    'Content-Length': `${size}`,
  };
  if (context.req.method === 'HEAD') return new Response(null, { headers });
  const onBreak = () => log(`document broke off ${context.var.requestId}`);
  return new Response(exactly(await blobs.read(sha256), size, onBreak), { headers });
}
