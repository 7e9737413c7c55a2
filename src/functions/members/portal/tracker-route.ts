import type { Context } from 'hono';
import type { MembersEnv, Parts } from '../ports.ts';
import { hasTracker } from '../seats.ts';
import { trackerPage } from './page/tracker-page.ts';
import { partsFor, runningParts } from './parts-for.ts';
import { type Asked, asked, note, show } from './request.ts';
import { baselineOf } from './marks.ts';
import { openShelf } from './shelf.ts';
import { csvAnswer, tasksCsv } from './tasks-csv.ts';
import { type TrackerView, trackerView } from './view/tracker-view.ts';

/** What became of the resolutions of my bodies; for others the page does not exist. */
export const trackerRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  asked(context, async (request) => {
    const view = await viewFor(parts, request);
    if (!view) return context.notFound();
    const frame = {
      title: 'Was aus den Beschlüssen wurde',
      current: 'tracker',
      breadcrumbs: [{ label: 'Beschlüsse' }],
    } as const;
    return show(request, frame, trackerPage(view));
  });

/** The same as a table. */
export const trackerTableRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  asked(context, async (request) => {
    const view = await viewFor(parts, request);
    if (!view) return context.notFound();
    const { overdue, open, done } = view;
    return csvAnswer(context, 'beschlusskontrolle', tasksCsv([...overdue, ...open, ...done]));
  });

async function viewFor(parts: Parts, request: Asked): Promise<TrackerView | undefined> {
  const { who, council, context } = request;
  if (!hasTracker(who.reader, council)) return undefined;
  await note(parts, request, 'overview-read', 'beschlusskontrolle');
  const numbers = new Set([...runningParts(council), ...partsFor(council, who.reader)]);
  const [shelf, administration] = await Promise.all([
    openShelf(council, who.reader, [...numbers]),
    council.administration(),
  ]);
  const baseline = baselineOf(council, who.session);
  return trackerView(shelf, administration, baseline, context.req.query('gremium'));
}
