import type { Context } from 'hono';
import { at } from '../addresses.ts';
import { isStaff } from '../layout/navigation.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { lookedKey } from '../session/looked.ts';
import { baselineOf } from './marks.ts';
import { newsPage } from './page/news-page.ts';
import { runningParts } from './parts-for.ts';
import { asked, note, show } from './request.ts';
import { openShelf } from './shelf.ts';
import { newsView } from './view/news-view.ts';

/** What is new since the last look and since the invitation. */
export const newsRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  asked(context, async (request) => {
    const { who, council } = request;
    const [shelf, office] = await Promise.all([
      openShelf(council, who.reader, runningParts(council)),
      isStaff(who, council) ? council.administration() : undefined,
    ]);
    await note(parts, request, 'overview-read', 'neues');
    const view = newsView(shelf, baselineOf(council, who.session), office?.tasks);
    return show(
      request,
      { title: 'Neues', current: 'news', breadcrumbs: [{ label: 'Neues' }] },
      newsPage(view, context.req.query('gemerkt') !== undefined),
    );
  });

/** Remembers that all that is there now was read. The marks of this session stay, the next one begins here. */
export const newsReadRoute =
  ({ means }: Parts) =>
  (context: Context<MembersEnv>) =>
    asked(context, async ({ who, council }) => {
      await means.slots.put(lookedKey(who.account.id, council.at), '');
      return context.redirect(`${at.news}?gemerkt`, 303);
    });
