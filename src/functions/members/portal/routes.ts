import { Hono } from 'hono';
import { at } from '../addresses.ts';
import { confirmed, signedIn } from '../guards.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { meetingRoute } from './meeting-route.ts';
import { meetingsRoute } from './meetings-route.ts';
import { newsReadRoute, newsRoute } from './news-route.ts';
import { paperRoute } from './paper-route.ts';
import { searchRoute } from './search-route.ts';
import { startRoute } from './start-route.ts';
import { tasksRoute, tasksTableRoute } from './tasks-route.ts';
import { trackerRoute, trackerTableRoute } from './tracker-route.ts';

/** What members read. All but the start page asks for the second factor. */
export function portalRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  const second = confirmed(parts.settings);
  app.get(at.home, signedIn, startRoute(parts));
  app.get(at.meetings, second, meetingsRoute());
  app.get(at.meeting(':key'), second, meetingRoute(parts));
  app.get(at.paper(':key'), second, paperRoute(parts));
  app.get(at.news, second, newsRoute(parts));
  app.post(at.news, second, newsReadRoute(parts));
  app.get(at.search, second, searchRoute(parts));
  app.get(at.tasks, second, tasksRoute(parts));
  app.get(at.tasksTable, second, tasksTableRoute(parts));
  app.get(at.tracker, second, trackerRoute(parts));
  app.get(at.trackerTable, second, trackerTableRoute(parts));
  return app;
}
