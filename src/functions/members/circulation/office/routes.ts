import { Hono } from 'hono';
import { at } from '../../addresses.ts';
import { clerkOnly } from '../../guards.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { decideMail } from './decision-route.ts';
import { changeItem, showItem } from './item-route.ts';
import { changeItems, showItems } from './items-route.ts';
import { showBallotList } from './list-route.ts';
import { openBallot, showPreview } from './preview-route.ts';
import { changeProcedure, showProcedure } from './procedure-route.ts';
import { beginDraft, showStart } from './start-route.ts';
import { cancelBallot, extendBallot, showState } from './state-route.ts';

/** Ballots for clerks alone: preparing, opening, following, extending and cancelling them. */
export function ballotOfficeRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.use(`${at.ballotsOffice}*`, clerkOnly(parts));
  app.get(at.ballotsOffice, showBallotList(parts));
  app.get(at.newBallot, showStart);
  app.post(at.newBallot, beginDraft(parts));
  app.get(at.ballotDraft(':draft'), showItems(parts));
  app.post(at.ballotDraft(':draft'), changeItems(parts));
  app.get(at.ballotDraftItem(':draft', ':item'), showItem(parts));
  app.post(at.ballotDraftItem(':draft', ':item'), changeItem(parts));
  app.get(at.ballotProcedure(':draft'), showProcedure(parts));
  app.post(at.ballotProcedure(':draft'), changeProcedure(parts));
  app.get(at.ballotPreview(':draft'), showPreview(parts));
  app.post(at.ballotPreview(':draft'), openBallot(parts));
  app.get(at.ballotOffice(':id'), showState(parts));
  app.post(at.ballotStep(':id', 'verlaengern'), extendBallot(parts));
  app.post(at.ballotStep(':id', 'abbrechen'), cancelBallot(parts));
  app.post(at.ballotStep(':id', 'zustellung'), decideMail(parts));
  return app;
}
