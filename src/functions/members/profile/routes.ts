import { Hono } from 'hono';
import { at } from '../addresses.ts';
import { confirmed, signedIn } from '../guards.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { sendMyAllowance, showMyAllowance } from '../allowance/own-routes.ts';
import { noticesRoutes } from '../notices/profile/notices-routes.ts';
import { changeChannel } from './channel.ts';
import { showProfile } from './profile.ts';
import { sendRecord, showRecord } from './record.ts';
import { endMySessions, showSessions } from './sessions.ts';

/** What concerns oneself: profile, sessions, and what was recorded. */
export function profileRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  const second = confirmed(parts.settings);
  app.get(at.profile, signedIn, showProfile(parts));
  // whoever holds the mailbox alone may not decide that no paper comes any more
  app.post(at.myChannel, second, changeChannel(parts));
  app.get(at.mySessions, signedIn, showSessions(parts));
  app.post(at.mySessions, signedIn, endMySessions(parts));
  // it names papers and meetings that are not public
  app.get(at.myRecord, second, showRecord(parts));
  app.get(at.myRecordAs('csv'), second, sendRecord(parts, 'csv'));
  app.get(at.myRecordAs('json'), second, sendRecord(parts, 'json'));
  app.get(at.myAllowance, second, showMyAllowance(parts));
  app.get(at.myAllowanceFile(':name'), second, sendMyAllowance(parts));
  app.route('/', noticesRoutes(parts));
  return app;
}
