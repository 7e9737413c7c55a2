import { Hono } from 'hono';
import { at } from '../addresses.ts';
import { clerkOnly } from '../guards.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { sendDispatchList } from './csv-route.ts';
import { decideDelivery } from './decision-route.ts';
import { showLetters } from './letter-route.ts';
import { showInvitations } from './list-route.ts';
import { orderInvitation, showInvitation } from './meeting-route.ts';

/** Invitations to meetings, for clerks alone. */
export function invitationRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.use(`${at.invitations}*`, clerkOnly(parts));
  app.get(at.invitations, showInvitations(parts));
  app.get(at.invitation(':key'), showInvitation(parts));
  app.post(at.invitation(':key'), orderInvitation(parts));
  app.get(at.invitationLetters(':key', ':number'), showLetters(parts));
  app.get(at.invitationList(':key', ':number'), sendDispatchList(parts));
  app.post(at.invitationDecision(':key', ':number'), decideDelivery(parts));
  return app;
}
