import { Hono } from 'hono';
import { at } from '../../addresses.ts';
import { confirmed } from '../../guards.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { contactCookie } from '../contact/cookie.ts';
import { taking } from './ask.ts';
import { takenDocumentRoute } from './document.ts';
import { takePageRoute } from './page-route.ts';

/** What a member takes along of a meeting: the page, the list, the documents. All of it asks for the second factor. */
export function takeRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  const second = confirmed(parts.settings);
  const contact = contactCookie(parts);
  app.get(at.take(':key'), second, takePageRoute(parts));
  app.get(at.takeList(':key'), second, (context) =>
    taking(parts, context, async ({ who, along }) => {
      const { account, session } = who;
      const subject = along.meeting.key;
      await parts.audit.record({ event: 'meeting-taken', account: account.id, session: session.id, subject });
      await contact.give(context, account);
      return context.json(along);
    }),
  );
  app.get(at.takeDocument(':key', ':id'), second, takenDocumentRoute(parts));
  return app;
}
