import type { MembersMeeting } from '../../../../domain/members/index.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import { keepTogether } from '../../../../format/wording/keep-together.ts';
import type { Baseline, Mark } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { type DocumentView, documentViews, mainFirst } from './document-view.ts';
import { isAhead, organizationName } from './meeting-words.ts';
import { paperMarks, paperName } from './paper-view.ts';
import { publicPaper } from './public-pages.ts';
import { stationViews } from './station-views.ts';
import { type OpenStation, stationsIn, type StationView } from './stations-in.ts';

/** A paper as its page shows it. */
export interface PaperPageView {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly public: boolean;
  readonly mark?: Mark;
  /** "geändert am 5. März 2027, 14:00 Uhr" */
  readonly late?: string;
  readonly date?: string;
  readonly office?: string;
  /** "Fraktion der Mitte, Alex Beispiel" */
  readonly originators?: string;
  readonly summary?: string;
  /** Sanitised by `members:publish`. */
  readonly html: string;
  /** Likewise; the financial effects. */
  readonly financeHtml?: string;
  readonly documents: readonly DocumentView[];
  /** Places that this reader may know, in the order of the consultation. */
  readonly stations: readonly StationView[];
  /** The next of these places, else the last one: where the reader most likely came from. */
  readonly via?: OpenStation['view'];
  readonly publicHref?: string;
}

/** The page of a paper; undefined where the reader may not read it. */
export function paperPageView(key: string, shelf: Shelf, baseline: Baseline): PaperPageView | undefined {
  const paper = shelf.paper(key);
  if (!paper || shelf.readPaper(key) === 'none') return undefined;
  const meetings = shelf.meetingsOf(key);
  const stations = meetings.flatMap((meeting) => stationsIn(meeting, key, shelf));
  const ahead = meetings.filter((meeting) => isAhead(meeting, shelf.council));
  const via = ahead.flatMap((meeting) => stationsIn(meeting, key, shelf))[0] ?? stations.at(-1);
  const read = (meeting: MembersMeeting): boolean => stationsIn(meeting, key, shelf).length > 0;
  const meeting = ahead.find(read) ?? meetings.findLast(read);
  return {
    key,
    name: paperName(paper),
    title: paper.title,
    public: paper.public,
    ...paperMarks(paper, baseline, meeting),
    ...(paper.date !== undefined && { date: keepTogether(longDate(paper.date)) }),
    ...(paper.office !== undefined && { office: organizationName(paper.office, shelf.council) }),
    ...(paper.originators && { originators: paper.originators.join(', ') }),
    ...(paper.summary !== undefined && { summary: paper.summary }),
    html: paper.html,
    ...(paper.financeHtml !== undefined && { financeHtml: paper.financeHtml }),
    documents: documentViews(mainFirst(paper.documents), shelf, baseline, meeting),
    stations: stationViews(paper, stations, shelf.council),
    ...(via && { via: via.view }),
    ...(paper.public && { publicHref: publicPaper(key, shelf.council) }),
  };
}
