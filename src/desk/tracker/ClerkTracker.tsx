import { useId, useState } from 'react';
import { counted, listed } from '../../format/wording/numbers.ts';
import type { ClerkTracker as Computed, Office, TrackedRow, UntrackedRow } from './clerk-tracker.ts';
import type { Duty, Progress } from './progress.ts';
import { TrackedLine } from './TrackedLine.tsx';
import { UntrackedLine } from './UntrackedLine.tsx';

interface ClerkTrackerProps {
  readonly computed: Computed;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Opens the entry of a resolution with what was entered. */
  readonly onTake: (row: TrackedRow, progress: Progress) => void;
  /** Opens the form for a new entry. */
  readonly onStart: (row: UntrackedRow, duty: Duty) => void;
}

/** Resolutions that are to be carried out, soonest due first, and those that nobody tracks yet. */
export function ClerkTracker({ computed, today, onTake, onStart }: ClerkTrackerProps) {
  const { rows, untracked, offices, unreadable } = computed;
  const [office, setOffice] = useState('');
  const shown = rows.filter((row) => office === '' || (row.office ?? WITHOUT) === office);
  return (
    <div className="desk-control desk-calendar desk-tracker">
      <OfficeFilter rows={rows} value={office} onChange={setOffice} />
      <p role="status">{sentence(shown)}</p>
      {PARTS.map(({ title, tone, of }) => {
        const part = shown.filter(of);
        return (
          part.length > 0 && (
            <section key={title} data-tone={tone}>
              <h2>{title}</h2>
              <ul>
                {part.map((row) => (
                  <TrackedLine key={row.key} row={row} today={today} onTake={onTake} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {untracked.length > 0 && <Untracked rows={untracked} offices={offices} onStart={onStart} />}
      {unreadable.length > 0 && (
        <p className="desk-note">
          Nicht berücksichtigt, weil Angaben fehlen oder nicht stimmen: {listed(unreadable)}.
        </p>
      )}
    </div>
  );
}

const WITHOUT = 'ohne zuständige Stelle';

const PARTS = [
  { title: 'Frist überschritten', tone: 'warn', of: ({ overdue }: TrackedRow) => overdue },
  { title: 'Noch umzusetzen', tone: 'plain', of: ({ overdue }: TrackedRow) => !overdue },
] as const;

function sentence(rows: readonly TrackedRow[]): string {
  const overdue = rows.filter((row) => row.overdue).length;
  if (rows.length === 0) return 'Hier ist kein Beschluss umzusetzen.';
  const all = `${counted(rows.length, 'Beschluss ist', 'Beschlüsse sind')} umzusetzen`;
  return overdue === 0 ? `${all}.` : `${all}, bei ${overdue} davon ist die Frist überschritten.`;
}

function OfficeFilter({
  rows,
  value,
  onChange,
}: {
  readonly rows: readonly TrackedRow[];
  readonly value: string;
  readonly onChange: (office: string) => void;
}) {
  const id = useId();
  const offices = [...new Set(rows.map(({ office }) => office ?? WITHOUT))].sort(
    new Intl.Collator('de').compare,
  );
  if (offices.length < 2) return null;
  return (
    <p className="desk-tracker-filter">
      <label htmlFor={id}>Zuständige Stelle</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">alle</option>
        {offices.map((office) => (
          <option key={office}>{office}</option>
        ))}
      </select>
    </p>
  );
}

const Untracked = ({
  rows,
  offices,
  onStart,
}: {
  readonly rows: readonly UntrackedRow[];
  readonly offices: readonly Office[];
  readonly onStart: ClerkTrackerProps['onStart'];
}) => (
  <details>
    <summary>Beschlüsse des letzten halben Jahres ohne Beschlusskontrolle ({rows.length})</summary>
    <ul>
      {rows.map((row) => (
        <UntrackedLine key={`${row.meeting}-${row.item}`} row={row} offices={offices} onStart={onStart} />
      ))}
    </ul>
  </details>
);
