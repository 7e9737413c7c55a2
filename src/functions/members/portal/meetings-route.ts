import type { Context } from 'hono';
import type { MembersEnv } from '../ports.ts';
import { baselineOf } from './marks.ts';
import { meetingsPage } from './page/meetings-page.ts';
import { partsFor, runningParts } from './parts-for.ts';
import { asked, show } from './request.ts';
import { openShelf } from './shelf.ts';
import { meetingsView } from './view/meetings-view.ts';

/** A whole number that somebody wrote into an address, or `otherwise`. */
export const numberOf = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : otherwise;

/** My meetings, upcoming and past. It names meetings and counts, so that the log hears of single ones alone. */
export const meetingsRoute = () => (context: Context<MembersEnv>) =>
  asked(context, async (request) => {
    const { who, council } = request;
    const year = numberOf(context.req.query('jahr'), Number(council.now.slice(0, 4)));
    const body = context.req.query('gremium');
    const page = numberOf(context.req.query('seite'), 1);
    const numbers = new Set([
      ...runningParts(council),
      ...partsFor(council, who.reader, { from: year, to: year }),
    ]);
    const shelf = await openShelf(council, who.reader, [...numbers]);
    const view = meetingsView(shelf, baselineOf(council, who.session), {
      year,
      page,
      ...(body !== undefined && { body }),
    });
    return show(
      request,
      { title: 'Sitzungen', current: 'meetings', breadcrumbs: [{ label: 'Sitzungen' }] },
      meetingsPage(view),
    );
  });
