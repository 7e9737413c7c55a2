import type { Context } from 'hono';
import type { MembersDocument, PersonAllowance } from '../../../domain/members/index.ts';
import { handOut } from '../files/hand-out.ts';
import { fileAddresses } from '../files/sign.ts';
import type { MembersEnv, Parts } from '../ports.ts';

/**
 * The file of that name among the statements, to keep; undefined where there is none. It bears no watermark: it is made for
 * the one who reads it.
 */
export async function handOutFile(
  context: Context<MembersEnv>,
  parts: Parts,
  allowance: PersonAllowance,
  name: string,
): Promise<Response | undefined> {
  const files = allowance.statements.flatMap(({ pdf, csv }) => [pdf, csv]);
  const file = files.find((one) => one?.name === name);
  if (!file) return undefined;
  const mimeType = name.endsWith('.pdf') ? 'application/pdf' : 'text/csv';
  const document: MembersDocument = {
    ...file,
    id: name,
    title: name,
    mimeType,
    kind: 'attachment',
    public: false,
  };
  return handOut(context, parts, fileAddresses(parts.settings), { document, disposition: 'attachment' });
}
