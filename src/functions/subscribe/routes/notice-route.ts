import { Hono } from 'hono';
import { MOST_POSTED, postedIn } from '../../../server/publication/posted.ts';
import { isSigned, SIGNATURE_HEADER } from '../../../server/publication/signature.ts';
import { at } from '../addresses.ts';
import type { Office } from '../office.ts';
import type { SubscribeEnv } from '../ports.ts';

/**
 * Hears from publishing that there is something new, by a signed word. What it says counts for nothing but that it is time to look:
 * the log itself is read at the site. Without a key there is no such address.
 */
export function noticeRoute({ settings, means }: Office): Hono<SubscribeEnv> {
  const app = new Hono<SubscribeEnv>();
  const { noticeKeys } = settings;
  if (!noticeKeys) return app;
  app.post(at.notice, async (context) => {
    const refused = (reason: string, status: 400 | 403 | 413) => {
      means.log(`notice refused: ${reason}`);
      return context.json({ error: reason }, status);
    };
    const body = new Uint8Array(await context.req.arrayBuffer());
    if (body.byteLength > MOST_POSTED) return refused('too-large', 413);
    if (!(await isSigned(context.req.header(SIGNATURE_HEADER), body, noticeKeys)))
      return refused('signature', 403);
    if (!postedIn(body, means.now())) return refused('shape', 400);
    means.wake('notice');
    return context.json({ status: 'accepted' }, 202);
  });
  return app;
}
