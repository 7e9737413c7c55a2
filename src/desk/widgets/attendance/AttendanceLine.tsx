import { MomentInput } from './MomentInput.tsx';
import type { AttendanceRow, Attendee, Presence } from './model/rows.ts';

const PRESENCE: Readonly<Record<Presence, string>> = {
  present: 'anwesend',
  excused: 'entschuldigt',
  absent: 'nicht eingetragen',
};

interface LineProps {
  readonly row: AttendanceRow;
  readonly name: string;
  readonly onPresence: (presence: Presence) => void;
  readonly onTime: (times: Partial<Pick<Attendee, 'from' | 'to'>>) => void;
}

/** One person: there, excused or not entered, and who came later or went earlier. */
export function AttendanceLine({ row: { entry, presence, member }, name, onPresence, onTime }: LineProps) {
  // A guest would vanish under the arrow keys; there is a button for that.
  const offered = Object.entries(PRESENCE).filter(([value]) => member || value !== 'absent');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <div className="desk-attendance">
          <select
            className="desk-input"
            aria-label={`Anwesenheit von ${name}`}
            value={presence}
            onChange={(event) => onPresence(event.target.value as Presence)}
          >
            {offered.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          {presence === 'present' && (
            <>
              <MomentInput way="from" name={name} value={entry?.from} onChange={(from) => onTime({ from })} />
              <MomentInput way="to" name={name} value={entry?.to} onChange={(to) => onTime({ to })} />
            </>
          )}
          {!member && (
            <button
              type="button"
              className="desk-icon-button"
              aria-label={`${name} entfernen`}
              onClick={() => onPresence('absent')}
            >
              <span className="desk-icon-cross" aria-hidden="true" />
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}
