import type { Context } from 'hono';
import { isStaff } from '../layout/navigation.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { tasksPage } from './page/tasks-page.ts';
import { runningParts } from './parts-for.ts';
import { asked, note, show } from './request.ts';
import { openShelf } from './shelf.ts';
import { tasksView } from './view/tasks-view.ts';

/** What offices have to carry out and what of theirs is consulted next; for others the page does not exist. */
export const tasksRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  asked(context, async (request) => {
    const { who, council } = request;
    if (!isStaff(who, council)) return context.notFound();
    await note(parts, request, 'overview-read', 'aufgaben');
    const [shelf, { tasks }] = await Promise.all([
      openShelf(council, who.reader, runningParts(council)),
      council.administration(),
    ]);
    return show(
      request,
      { title: 'Aufgaben', current: 'tasks', breadcrumbs: [{ label: 'Aufgaben' }] },
      tasksPage(tasksView(shelf, tasks, context.req.query('amt'))),
    );
  });
