import type { Context } from 'hono';
import type { MembersEnv } from '../../ports.ts';
import { asked, note, show } from '../../portal/request.ts';
import type { BallotDesk } from './desk.ts';
import { ballotsPage } from './page/ballots-page.ts';
import { ballotCards } from './view/ballot-cards.ts';

const ON_A_PAGE = 20;

/** All ballots that somebody may know of. */
export const ballotsRoute =
  ({ parts, circulation }: BallotDesk) =>
  (context: Context<MembersEnv>) =>
    asked(context, async (request) => {
      await note(parts, request, 'overview-read', 'umlauf');
      const { all, broken } = await circulation.survey();
      const { running, past } = ballotCards(all, request, parts.means.now());
      const pages = Math.max(1, Math.ceil(past.length / ON_A_PAGE));
      const page = Math.min(pages, Math.max(1, Math.trunc(Number(context.req.query('seite') ?? 1)) || 1));
      return show(
        request,
        {
          title: 'Umlaufverfahren',
          current: 'ballots',
          breadcrumbs: [{ label: 'Umlaufverfahren' }],
          lead: 'Hier entscheiden Sie ohne Sitzung, von jedem Ort aus.',
        },
        ballotsPage({
          running,
          past: past.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE),
          page,
          pages,
          broken: broken.length > 0,
        }),
      );
    });
