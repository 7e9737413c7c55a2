import type { Context } from 'hono';
import { at } from '../../addresses.ts';
import { type Asked, askedBy } from '../../clerk/request.ts';
import type { Council, MembersEnv, Parts } from '../../ports.ts';
import { circulationIn } from '../circulation-in.ts';
import { type Ground, groundOf } from './draft/ballot-of.ts';
import type { BallotDraft } from './draft/draft.ts';
import { draftsIn } from './draft/drafts.ts';
import { type DraftThings, thingsFor } from './draft/index-things.ts';

/** A draft with all that its pages show. */
export interface DraftDesk {
  readonly asked: Asked & { readonly council: Council };
  readonly council: Council;
  readonly draft: BallotDraft;
  readonly ground: Ground;
  readonly things: DraftThings;
}

/** Answers where the draft is known; who comes to one that was opened meanwhile is led to the ballot. @throws StoreError */
export async function withDraft(
  parts: Parts,
  context: Context<MembersEnv>,
  answer: (desk: DraftDesk) => Response | Promise<Response>,
): Promise<Response> {
  const asked = askedBy(context);
  const { council } = asked;
  const draft = await draftsIn(parts.means.slots).get(context.req.param('draft') ?? '');
  const ground = draft && council && groundOf(council, draft.organization);
  if (!draft || !council || !ground) return context.notFound();
  if (await circulationIn(parts).state(draft.id))
    return context.redirect(`${at.ballotOffice(draft.id)}?erledigt=schon`, 303);
  const things = await thingsFor(council, draft);
  return answer({ asked: { ...asked, council }, council, draft, ground, things });
}
