import { longDate, longTime } from '../../format/wording/dates.ts';
import type { ClerkCalendar as Computed } from './clerk-calendar.ts';
import { type CalendarLine, calendarNotes, calendarParts, editorAddress } from './calendar-lines.ts';

interface ClerkCalendarProps {
  readonly computed: Computed;
  /** Address of an entry in the editor, by the path of its file below `content/`. */
  readonly addressOf?: (file: string) => string;
}

/** What becomes public when, what is due, what is late, each with a link to its entry. */
export function ClerkCalendar({ computed, addressOf = editorAddress }: ClerkCalendarProps) {
  const { now, until } = computed.calendar;
  const parts = calendarParts(computed);
  return (
    <div className="desk-control desk-calendar">
      <p>
        Stand: {longTime(now)}. Der Kalender reicht bis {longDate(until)}. Jede Änderung erscheint mit der
        ersten Veröffentlichung ab der genannten Uhrzeit.
      </p>
      {parts.length === 0 && <p>In diesem Zeitraum ändert sich nichts, und keine Frist läuft ab.</p>}
      {parts.map(({ title, tone, lines }) => (
        <section key={title} data-tone={tone}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <Line key={`${line.file} ${line.text}`} line={line} address={addressOf(line.file)} />
            ))}
          </ul>
        </section>
      ))}
      {calendarNotes(computed).map((note) => (
        <p key={note} className="desk-note">
          {note}
        </p>
      ))}
    </div>
  );
}

const Line = ({
  line: { text, why },
  address,
}: {
  readonly line: CalendarLine;
  readonly address: string;
}) => (
  <li>
    <a href={address}>{text}</a>
    {why !== undefined && <span className="desk-calendar-why">{why}</span>}
  </li>
);
