import type { Context } from 'hono';
import { at } from '../addresses.ts';
import { recordAccess } from '../audit/record-access.ts';
import { partNumbers } from '../part-numbers.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { baselineOf } from './marks.ts';
import { meetingHead, meetingPage } from './page/meeting-page.ts';
import { asked, note, show } from './request.ts';
import { openShelf } from './shelf.ts';
import { meetingView } from './view/meeting-view.ts';

/** The page of a meeting. What does not exist and what may not be read have the same answer. */
export const meetingRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  asked(context, async (request) => {
    const { who, council } = request;
    const key = context.req.param('key') ?? '';
    const shelf = await openShelf(council, who.reader, partNumbers(council, council.directory.meetings, key));
    const meeting = shelf.meetings.find((one) => one.key === key);
    const view = meeting && meetingView(meeting, shelf, baselineOf(council, who.session));
    if (!view) {
      await recordAccess(parts, who, 'meeting-refused', key);
      return context.notFound();
    }
    await note(parts, request, 'meeting-read', key);
    return show(
      request,
      {
        title: view.body,
        kicker: view.kicker,
        current: 'meetings',
        breadcrumbs: [{ label: 'Sitzungen', href: at.meetings }, { label: view.body }],
        headExtra: meetingHead(view),
      },
      meetingPage(view),
    );
  });
