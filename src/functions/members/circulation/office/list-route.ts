import type { Handler } from 'hono';
import { askedBy } from '../../clerk/request.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { circulationIn } from '../circulation-in.ts';
import { draftsIn } from './draft/drafts.ts';
import { toldOf } from './page/done-words.ts';
import { listPage } from './page/list-page.ts';
import { unpublishedPage } from './page/unpublished-page.ts';

/** All ballots, those that are broken among them, and drafts that were not opened. */
export const showBallotList =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const { council } = asked;
    if (!council) return context.html(unpublishedPage(asked));
    const drafts = await draftsIn(parts.means.slots).all();
    const { all, broken } = await circulationIn(parts).survey();
    const opened = new Set([...all.map(({ ballot }) => ballot.id), ...broken]);
    const titles = new Map(drafts.map(({ id, procedure }) => [id, procedure.title]));
    return context.html(
      listPage({
        asked,
        council,
        drafts: drafts.filter(({ id }) => !opened.has(id)),
        open: all.filter(({ phase }) => phase === 'open'),
        broken: broken.map((id) => ({ id, title: titles.get(id) ?? id })),
        over: all.filter(({ phase }) => phase !== 'open'),
        told: toldOf(context.req.query('erledigt')),
      }),
    );
  };
