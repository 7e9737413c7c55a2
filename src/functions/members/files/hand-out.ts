import type { Context } from 'hono';
import type { MembersDocument } from '../../../domain/members/index.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { contentDisposition } from './content-disposition.ts';
import { answeredDisposition, answeredType } from './content-type.ts';
import { documentHeaders } from './document-headers.ts';
import type { FileAddresses } from './sign.ts';

/** Where nginx has the objects, for itself alone (`internal`). */
const INTERNAL = '/_speicher';

/** Hands the document out as the operator set it; whoever calls has checked and recorded that it may be. */
export async function handOut(
  context: Context<MembersEnv>,
  { settings, means }: Parts,
  addresses: FileAddresses,
  { document, disposition }: { document: MembersDocument; disposition: 'inline' | 'attachment' },
): Promise<Response> {
  const { sha256, name, mimeType } = document;
  const file = { name, type: mimeType, disposition: answeredDisposition(mimeType, disposition) };
  if (settings.handOut === 'accel')
    return new Response(null, {
      headers: {
        ...documentHeaders(file),
        'X-Accel-Redirect': `${INTERNAL}/${sha256.slice(0, 2)}/${sha256}`,
      },
    });
  const seconds = Math.min(settings.urlSeconds, 60);
  const address =
    settings.handOut === 'presigned' && means.blobs.presign
      ? await means.blobs.presign(sha256, {
          seconds,
          contentType: answeredType(mimeType),
          contentDisposition: contentDisposition(file.disposition, name),
        })
      : await addresses.write({ ...file, type: answeredType(mimeType), sha256 }, means.now());
  context.header('Cache-Control', 'private, no-store');
  return context.redirect(address, 302);
}
