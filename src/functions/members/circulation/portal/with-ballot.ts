import type { Context } from 'hono';
import { ballotReading, type BallotState } from '../../../../domain/circulation/index.ts';
import type { MembersEnv } from '../../ports.ts';
import { asked, type Asked, note } from '../../portal/request.ts';
import { isBallotId } from '../keys.ts';
import type { BallotDesk } from './desk.ts';
import type { BallotView } from './page/ballot-page.ts';
import { ownItems, partOf } from './view/own.ts';
import { stageOf } from './view/stage.ts';
import { tallyFor } from './view/tally-for.ts';
import { timesView } from './view/times-view.ts';

/** A request for a ballot that this person may know of. */
export interface BallotAsked {
  readonly request: Asked;
  readonly state: BallotState;
  readonly view: BallotView;
}

/** Answers with `answer`. What does not exist and what may not be read have the same answer; both are recorded. */
export const withBallot =
  ({ parts, circulation }: BallotDesk, answer: (asked: BallotAsked) => Response | Promise<Response>) =>
  (context: Context<MembersEnv>): Promise<Response> =>
    asked(context, async (request) => {
      const id = context.req.param('id') ?? '';
      const state = await circulation.state(id);
      const view = state && viewOf(state, request, parts.means.now());
      if (!view) {
        await note(parts, request, 'ballot-refused', isBallotId(id) ? id : undefined);
        return context.notFound();
      }
      await note(parts, request, 'ballot-read', id);
      return answer({ request, state, view });
    });

/** The ballot as this person sees it; undefined where it is unknown to them. @param now milliseconds since 1970 */
export function viewOf(state: BallotState, { who, council }: Asked, now: number): BallotView | undefined {
  const reading = ballotReading(state, who.reader, council.now);
  if (!reading) return undefined;
  const stage = stageOf(state, now);
  return {
    state,
    stage,
    times: timesView(state, now),
    part: partOf(state.ballot, who),
    items: ownItems(state, who, reading),
    tally: tallyFor(state, stage),
    log: reading.log,
  };
}
