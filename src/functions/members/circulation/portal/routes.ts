import { Hono } from 'hono';
import { at } from '../../addresses.ts';
import { confirmed } from '../../guards.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { circulationIn } from '../circulation-in.ts';
import { ballotRoute } from './ballot-route.ts';
import { ballotsRoute } from './ballots-route.ts';
import { checkRoute } from './check-route.ts';
import { itemRoute } from './item-route.ts';
import { keepPlace } from './lost-form.ts';
import { receiptRoute } from './receipt-route.ts';
import { voteRoute } from './vote-route.ts';

/** What members read and do in ballots by circulation. */
export function ballotPortalRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  const desk = { parts, circulation: circulationIn(parts) };
  const second = confirmed(parts.settings);
  app.get(at.ballots, second, ballotsRoute(desk));
  app.get(at.ballot(':id'), second, ballotRoute(desk));
  app.get(at.ballotCheck(':id'), second, checkRoute(desk));
  app.get(at.ballotReceipt(':id', ':number'), second, receiptRoute(desk));
  app.get(at.ballotItem(':id', ':item'), second, itemRoute(desk));
  app.post(at.ballotItem(':id', ':item'), keepPlace(parts), second, voteRoute(desk));
  return app;
}
