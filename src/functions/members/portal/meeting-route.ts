import type { Context } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { recordAccess } from '../audit/record-access.ts';
import { timeWords } from '../instant-words.ts';
import { noteOpened } from '../invitations/opened.ts';
import type { Html } from '../layout/html.ts';
import { partNumbers } from '../part-numbers.ts';
import type { Council, MembersEnv, Parts } from '../ports.ts';
import { baselineOf } from './marks.ts';
import { meetingHead, meetingPage } from './page/meeting-page.ts';
import { asked, note, show } from './request.ts';
import { openShelf } from './shelf.ts';
import { meetingView } from './view/meeting-view.ts';

/** What the member alone sees, unless a rule of procedure lets the office know. */
const openedWords = (opened: string | undefined, council: Council): Html | undefined =>
  opened === undefined
    ? undefined
    : html`<p class="muted small no-print">
        Sie haben die Einladung am ${timeWords(opened, council)}, geöffnet.
      </p>`;

/** For the office, where the meeting cannot be held. */
const circulationLink = (key: string): Html =>
  html`<p class="no-print">
    <a href="${at.newBallot}?sitzung=${key}">Als Umlaufverfahren durchführen</a>
  </p>`;

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
    const opened = await noteOpened(parts, who.account.id, who.person?.key, key);
    return show(
      request,
      {
        title: view.body,
        kicker: view.kicker,
        current: 'meetings',
        breadcrumbs: [{ label: 'Sitzungen', href: at.meetings }, { label: view.body }],
        headExtra: meetingHead(view),
      },
      html`${openedWords(opened, council)} ${who.reader.clerk && circulationLink(key)} ${meetingPage(view)}`,
    );
  });
