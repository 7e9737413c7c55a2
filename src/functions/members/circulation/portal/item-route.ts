import type { BallotDesk } from './desk.ts';
import { itemAnswer, itemOf } from './item-answer.ts';
import { withBallot } from './with-ballot.ts';

/** The page of one item. */
export const itemRoute = (desk: BallotDesk) =>
  withBallot(desk, (asked) => {
    const own = itemOf(asked);
    return own ? itemAnswer(asked, own) : asked.request.context.notFound();
  });
