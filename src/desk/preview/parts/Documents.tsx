import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { longDate } from '../../../format/wording/dates.ts';
import type { Document } from '../../../format/wording/documents.ts';
import { Icon } from './Marks.tsx';

/** Documents with their type; their size is known once they are saved. */
export const Documents = ({ files }: { readonly files: readonly Document[] }) => (
  <ul className="documents">
    {files.map(({ title, href, type, size, date, note }, at) => (
      <li className="document" key={at}>
        <Icon name="document" />
        <div>
          <a className="document__title" href={href}>
            {title} <span className="visually-hidden">({type})</span>
          </a>
          <p className="document__meta">
            {[[type, size].filter(Boolean).join(', '), date && longDate(date as CalendarDate), note]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      </li>
    ))}
  </ul>
);
