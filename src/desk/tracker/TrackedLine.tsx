import { useState } from 'react';
import { longDate } from '../../format/wording/dates.ts';
import { IMPLEMENTATION_STATE } from '../../format/wording/enums.ts';
import type { TrackedRow } from './clerk-tracker.ts';
import type { Progress } from './progress.ts';
import { ProgressForm } from './ProgressForm.tsx';

/** One resolution with the link to its entry, and the form for its progress where that is asked for. */
export function TrackedLine({
  row,
  today,
  onTake,
}: {
  readonly row: TrackedRow;
  readonly today: string;
  readonly onTake: (row: TrackedRow, progress: Progress) => void;
}) {
  const [open, setOpen] = useState(false);
  const { title, kind, key, decided, office, implementation } = row;
  const report = (implementation.reports ?? []).toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  const facts = [
    IMPLEMENTATION_STATE[implementation.status],
    implementation.due === undefined ? 'ohne Frist' : `Frist ${longDate(implementation.due)}`,
    office ?? 'ohne zuständige Stelle',
    decided && `beschlossen am ${longDate(decided)}`,
  ];
  return (
    <li>
      <a href={`#/collections/resolutions-${kind}/entries/${key}/index`}>{title}</a>
      <span className="desk-calendar-why">{facts.filter(Boolean).join(' · ')}</span>
      {report && (
        <span className="desk-calendar-why">
          Bericht vom {longDate(report.date)}: {report.text}
        </span>
      )}
      <button type="button" className="desk-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Stand oder Bericht eintragen<span className="desk-tracker-hidden">: {title}</span>
      </button>
      {open && (
        <ProgressForm
          status={implementation.status}
          today={today}
          onTake={(progress) => onTake(row, progress)}
        />
      )}
    </li>
  );
}
