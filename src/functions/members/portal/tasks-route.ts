import type { Context } from 'hono';
import { isStaff } from '../layout/navigation.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { tasksPage } from './page/tasks-page.ts';
import { runningParts } from './parts-for.ts';
import { type Asked, asked, note, show } from './request.ts';
import { csvAnswer, tasksCsv } from './tasks-csv.ts';
import { openShelf } from './shelf.ts';
import { type TasksView, tasksView } from './view/tasks-view.ts';

/** What offices have to carry out and what of theirs is consulted next; for others the page does not exist. */
export const tasksRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  asked(context, async (request) => {
    const view = await viewFor(parts, request);
    if (!view) return context.notFound();
    const frame = { title: 'Aufgaben', current: 'tasks', breadcrumbs: [{ label: 'Aufgaben' }] } as const;
    return show(request, frame, tasksPage(view));
  });

/** The resolutions of that page as a table. */
export const tasksTableRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  asked(context, async (request) => {
    const view = await viewFor(parts, request);
    if (!view) return context.notFound();
    return csvAnswer(context, 'aufgaben', tasksCsv([...view.open, ...view.done]));
  });

async function viewFor(parts: Parts, request: Asked): Promise<TasksView | undefined> {
  const { who, council, context } = request;
  if (!isStaff(who, council)) return undefined;
  await note(parts, request, 'overview-read', 'aufgaben');
  const [shelf, { tasks }] = await Promise.all([
    openShelf(council, who.reader, runningParts(council)),
    council.administration(),
  ]);
  return tasksView(shelf, tasks, context.req.query('amt'));
}
