import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { longDate } from '../../../format/wording/dates.ts';
import type { TimelineStation } from '../../../format/wording/paper/stations.ts';
import { Result } from './Marks.tsx';

/** Stations in order of time. */
export const Timeline = ({ stations }: { readonly stations: readonly TimelineStation[] }) => (
  <ol className="timeline">
    {stations.map(({ state, title, date, meta, note, result }, at) => (
      <li className={`timeline__station timeline__station--${state}`} key={at}>
        <p className="timeline__date">
          {date ? <time dateTime={date}>{longDate(date as CalendarDate)}</time> : 'Termin offen'}
        </p>
        <div className="timeline__body">
          <h3 className="timeline__title">{title}</h3>
          {meta && <p className="timeline__meta">{meta}</p>}
          {note && <p className="timeline__note">{note}</p>}
          {result && <Result tone={result.tone}>{result.text}</Result>}
        </div>
      </li>
    ))}
  </ol>
);
