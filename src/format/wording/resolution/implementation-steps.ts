import { doneInTime } from '../../../domain/implementation.ts';
import type { PublicImplementation, PublicResolution } from '../../../domain/public-record.ts';
import { longDate } from '../dates.ts';
import { keepTogether } from '../keep-together.ts';
import type { TimelineStation } from '../paper/stations.ts';

/** From the resolution over the reports to its end, or to the day on which it is due. */
export function implementationSteps(resolution: PublicResolution): TimelineStation[] {
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
  if (doneOn) steps.push({ state: 'done', title: 'Umgesetzt', date: doneOn, ...punctuality(implementation) });
  return [...steps, ...deadline(implementation)];
}

/** Whether it was in time, where a day was set; no age in days. */
function punctuality(implementation: PublicImplementation): Pick<TimelineStation, 'note'> {
  const inTime = doneInTime(implementation);
  if (inTime === undefined || implementation.due === undefined) return {};
  const due = keepTogether(longDate(implementation.due));
  return { note: inTime ? `Innerhalb der Frist bis ${due}.` : `Nach Ablauf der Frist bis ${due}.` };
}

function deadline({ status, due, overdue }: PublicImplementation): TimelineStation[] {
  if (due === undefined || status === 'done' || status === 'dropped') return [];
  return [{ state: 'planned', title: overdue ? 'Frist (überschritten)' : 'Frist', date: due }];
}
