import { deskContext } from '../../desk-context.ts';
import { membersOn } from '../../index/seats.ts';
import { NumbersButton } from '../../handover/NumbersButton.tsx';
import { counted } from '../../../format/wording/numbers.ts';
import { ReferencePicker } from '../paper-picker/ReferencePicker.tsx';
import { useChoices } from '../paper-picker/use-choices.ts';
import type { ControlProps } from '../control-props.ts';
import type { Query } from '../parts/all-entries.ts';
import { dayOfMeeting, seatsIn } from '../parts/meeting-seats.ts';
import { useMeetingKey } from '../parts/use-meeting-key.ts';
import { useSiteIndex } from '../parts/use-site-index.ts';
import { AttendanceLine } from './AttendanceLine.tsx';
import { ItemQuorums } from './ItemQuorums.tsx';
import { allPresent, type Attendee, rowsOf, withPresence, withTime } from './model/rows.ts';

interface AttendanceViewProps {
  readonly id: string;
  readonly label: string;
  readonly getEntry: ControlProps<unknown>['getEntry'];
  readonly value: readonly Attendee[];
  readonly onChange: (next: readonly Attendee[]) => void;
  readonly query: Query;
}

const NONE: readonly string[] = [];

/** A row for each member, and for whoever else was there. */
export function AttendanceView({ id, label, getEntry, value, onChange, query }: AttendanceViewProps) {
  const meeting = useMeetingKey(getEntry);
  const index = useSiteIndex();
  const members =
    typeof index === 'string'
      ? NONE
      : membersOn(seatsIn(index, meeting), dayOfMeeting(meeting) ?? index.at.slice(0, 10));
  const rows = rowsOf(members, value);
  // Who is not on the site stands in this repository alone.
  const { choices: people } = useChoices('people', deskContext().collections.people ?? NONE, query, {
    wanted: false,
    chosen: value.map(({ person }) => person),
  });
  const nameOf = (person: string) => people.find(({ key }) => key === person)?.label ?? person;
  const silent = members.some((person) => value.every((entry) => entry.person !== person));
  return (
    <>
      {rows.length > 0 && (
        <div className="desk-table-frame">
          <table className="desk-table">
            <caption className="desk-hidden">{label}</caption>
            <thead>
              <tr>
                <th scope="col">Person</th>
                <th scope="col">Anwesenheit</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <AttendanceLine
                  key={row.person}
                  row={row}
                  name={nameOf(row.person)}
                  onPresence={(presence) => onChange(withPresence(members, value, row.person, presence))}
                  onTime={(times) => onChange(withTime(value, row.person, times))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="desk-hint" role="status">
        {sumOf(value)}
      </p>
      <ItemQuorums meeting={meeting} list={value} members={members} nameOf={nameOf} getEntry={getEntry} />
      {members.length > 0 && (
        <div className="desk-buttons">
          <button
            type="button"
            className="desk-button"
            aria-disabled={!silent}
            onClick={() => silent && onChange(allPresent(members, value))}
          >
            Alle Übrigen anwesend
          </button>
        </div>
      )}
      <ReferencePicker
        id={`${id}-person`}
        kind="people"
        label="Weitere Person"
        multiple
        value={NONE}
        hidden={rows.map(({ person }) => person)}
        onChange={([person]) =>
          person !== undefined && onChange(withPresence(members, value, person, 'present'))
        }
        query={query}
      />
      {deskContext().otherDesk !== undefined && (
        <NumbersButton
          id={`${id}-numbers`}
          meeting={meeting}
          list={value}
          members={members}
          nameOf={nameOf}
        />
      )}
    </>
  );
}

function sumOf(value: readonly Attendee[]): string {
  const excused = value.filter((entry) => entry.excused === true).length;
  return `${counted(value.length - excused, 'Person', 'Personen')} anwesend, ${excused} entschuldigt. Namen bleiben im nichtöffentlichen Teil; öffentlich sind nur Zahlen.`;
}
