import type { BallotDesk } from './desk.ts';
import { LOST } from '../../lost-form.ts';
import { itemAnswer, itemOf, mayAct } from './item-answer.ts';
import { lostNotice } from './lost-form.ts';
import { freshWords } from './read-choice.ts';
import { withBallot } from './with-ballot.ts';

/** The page of one item. */
export const itemRoute = (desk: BallotDesk) =>
  withBallot(desk, (asked) => {
    const own = itemOf(asked);
    const { context } = asked.request;
    if (!own) return context.notFound();
    const isLost = context.req.query(LOST) !== undefined && mayAct(asked, own);
    return itemAnswer(
      asked,
      own,
      isLost ? { choice: own.standing, words: freshWords(), told: lostNotice, status: 200 } : undefined,
    );
  });
