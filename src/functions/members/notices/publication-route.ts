import { type Context, Hono } from 'hono';
import { entriesAfter } from '../../../server/publication/entries-after.ts';
import { LogFault } from '../../../server/publication/log-entry.ts';
import { MOST_POSTED, type Posted, postedIn } from '../../../server/publication/posted.ts';
import { isSigned, SIGNATURE_HEADER } from '../../../server/publication/signature.ts';
import { at } from '../addresses.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { makeLogRun, makeRuns } from './make-runs.ts';

/** Why a post was refused: its status, by the word that the log and the answer bear. */
const REFUSED = { 'too-large': 413, signature: 403, shape: 400, 'nothing-published': 409, log: 502 } as const;

/**
 * Hears from publishing that there is something new: no form of a browser, but a signed word of the publish job. What is new the
 * function finds out itself; the same word twice does nothing. Without a key there is no such address.
 */
export function publicationRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  const { noticeKeys } = parts.settings;
  if (!noticeKeys) return app;
  app.post(at.publication, async (context) => {
    const body = new Uint8Array(await context.req.arrayBuffer());
    if (body.byteLength > MOST_POSTED) return refused(context, parts, 'too-large');
    if (!(await isSigned(context.req.header(SIGNATURE_HEADER), body, noticeKeys)))
      return refused(context, parts, 'signature');
    const posted = postedIn(body, parts.means.now());
    return posted ? heard(context, parts, posted) : refused(context, parts, 'shape');
  });
  return app;
}

async function heard(context: Context<MembersEnv>, parts: Parts, { entry }: Posted): Promise<Response> {
  const council = await parts.readCouncil();
  if (!council) return refused(context, parts, 'nothing-published');
  const { baseUrl } = council.directory.site;
  try {
    await makeRuns(parts);
    const isNew =
      entry !== undefined && (await makeLogRun(parts, (last) => entriesAfter(last?.log, entry, baseUrl)));
    parts.means.queued?.();
    return context.json({ status: isNew ? 'accepted' : 'known' }, isNew ? 202 : 200);
  } catch (error) {
    if (!(error instanceof LogFault)) throw error;
    return refused(context, parts, 'log', error.code);
  }
}

function refused(
  context: Context<MembersEnv>,
  { means }: Pick<Parts, 'means'>,
  reason: keyof typeof REFUSED,
  code?: LogFault['code'],
): Response {
  const words = code === undefined ? reason : `${reason} ${code}`;
  means.log(`publication refused: ${words} ${context.var.requestId}`);
  return context.json({ error: words }, REFUSED[reason]);
}
