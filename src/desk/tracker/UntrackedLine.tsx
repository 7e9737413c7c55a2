import { useId, useState } from 'react';
import { longDate } from '../../format/wording/dates.ts';
import type { Office, UntrackedRow } from './clerk-tracker.ts';
import type { Duty } from './progress.ts';

/** One resolution that nobody tracks yet, and who is to carry it out until when. */
export function UntrackedLine({
  row,
  offices,
  onStart,
}: {
  readonly row: UntrackedRow;
  readonly offices: readonly Office[];
  readonly onStart: (row: UntrackedRow, duty: Duty) => void;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [duty, setDuty] = useState<Duty>({ office: '', due: '' });
  return (
    <li>
      {row.title}
      <span className="desk-calendar-why">Beschlossen am {longDate(row.decided)}</span>
      <button type="button" className="desk-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Verfolgen<span className="desk-tracker-hidden">: {row.title}</span>
      </button>
      {open && (
        <form
          className="desk-tracker-form"
          onSubmit={(event) => {
            event.preventDefault();
            onStart(row, duty);
          }}
        >
          <label htmlFor={`${id}-office`}>Zuständige Stelle</label>
          <select
            id={`${id}-office`}
            value={duty.office}
            onChange={({ target }) => setDuty({ ...duty, office: target.value })}
          >
            <option value="">noch offen</option>
            {offices.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-due`}>Frist (leer, wenn es keine gibt)</label>
          <input
            id={`${id}-due`}
            type="date"
            min={row.decided}
            value={duty.due}
            onChange={({ target }) => setDuty({ ...duty, due: target.value })}
          />
          <button type="submit" className="desk-button desk-button-primary">
            Eintrag anlegen
          </button>
        </form>
      )}
    </li>
  );
}
