import { show } from '../../portal/request.ts';
import { ballotFrame } from './ballot-frame.ts';
import type { BallotDesk } from './desk.ts';
import { ballotPage } from './page/ballot-page.ts';
import { stageBadge } from './page/stage-badge.ts';
import { badges } from '../../layout/badge.ts';
import { withBallot } from './with-ballot.ts';

/** The overview of one ballot. */
export const ballotRoute = (desk: BallotDesk) =>
  withBallot(desk, ({ request, state: { ballot }, view }) =>
    show(
      request,
      {
        ...ballotFrame(ballot),
        title: ballot.title,
        headExtra: badges([stageBadge(view.stage, view.times.today)]),
      },
      ballotPage(view),
    ),
  );
