import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { PublicImplementation, PublicResolution } from '../../../domain/public-record.ts';
import { isOverdue } from '../../../domain/view/index.ts';
import { keepTogether } from '../keep-together.ts';
import type { TimelineStation } from '../paper/stations.ts';

/** From the resolution over the reports to its end, or to the day on which it is due. */
export function implementationSteps(resolution: PublicResolution, today: CalendarDate): TimelineStation[] {
  const { implementation } = resolution;
  if (!implementation) return [];
  const { reports, doneOn } = implementation;
  const steps: TimelineStation[] = [
    { state: 'done', title: 'Beschlossen', date: resolution.date },
    ...[...reports]
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ date, text }): TimelineStation => ({
        state: 'done',
        title: 'Bericht',
        date,
        note: keepTogether(text),
      })),
  ];
  if (doneOn) steps.push({ state: 'done', title: 'Umgesetzt', date: doneOn });
  return [...steps, ...deadline(implementation, isOverdue(resolution, today))];
}

function deadline({ status, due }: PublicImplementation, overdue: boolean): TimelineStation[] {
  if (due === undefined || status === 'done' || status === 'dropped') return [];
  return [{ state: 'planned', title: overdue ? 'Frist (überschritten)' : 'Frist', date: due }];
}
