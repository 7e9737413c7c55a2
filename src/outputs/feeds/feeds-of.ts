import { addMonths, type CalendarDate } from '../../domain/calendar-date.ts';
import type { PublicPaper } from '../../domain/public-record.ts';
import { dayOf } from '../../domain/local-time.ts';
import { url } from '../../domain/url.ts';
import { dayOfPaper, fullName, type RecordIndex, termOn } from '../../domain/view/index.ts';
import { vocabulariesOf } from '../../domain/view/vocabulary.ts';

/** A feed to subscribe to. */
export interface FeedHead {
  /** Address of the page whose news it tells, below the site. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
}

/** All feeds of the site: of everything, of each body, organization, person, subject, place and current paper. */
export function* feedsOf(index: RecordIndex): Generator<FeedHead> {
  const { site, bodies, organizations, people, papers } = index.record;
  const feed = (page: string, name: string, what: string): FeedHead => ({
    page,
    title: `${name}: Neues`,
    description: `${what}: ${name}.`,
  });
  const council = 'Neue Sitzungen, Tagesordnungen, Vorlagen, Beschlüsse und Niederschriften';
  yield feed('/', site.name, council);
  for (const { key, name } of bodies) yield feed(url.body(key), name, council);
  for (const { key, kind, name } of organizations) yield feed(url.organization(key, kind), name, council);
  for (const person of people) {
    yield feed(
      url.person(person.key),
      fullName(person),
      'Änderungen, eingebrachte Vorlagen und ihre Beschlüsse',
    );
  }
  const { subjects, places } = vocabulariesOf(index);
  for (const { key, label } of subjects) yield feed(url.subject(key), label, 'Neues zum Thema');
  for (const { key, label } of places) yield feed(url.place(key), label, 'Neues zum Ort');
  for (const paper of papers) {
    if (isCurrent(paper, index)) yield feed(url.paper(paper.key), nameOf(paper), 'Änderungen der Vorlage');
  }
}

const nameOf = ({ reference, title }: PublicPaper): string =>
  reference === undefined ? title : `${reference} ${title}`;

/** Months that count as the current term of a body without one. */
const WITHOUT_TERM = 60;

/** Whether a paper belongs to the current term of its body: by its day, by a meeting that deals with it, or for want of a day. */
export function isCurrent(paper: PublicPaper, index: RecordIndex): boolean {
  const { today } = index.record;
  const begins: CalendarDate = termOn(paper.body, today, index)?.startDate ?? addMonths(today, -WITHOUT_TERM);
  const day = dayOfPaper(paper, index);
  if (day === undefined || day >= begins) return true;
  return (index.itemsOfPaper.get(paper.key) ?? []).some(({ meeting }) => dayOf(meeting.start) >= begins);
}
