import type { PublicPaper } from '../../domain/public-record.ts';
import type { OrganizationKind } from '../../domain/schema/organization.ts';
import { url } from '../../domain/url.ts';
import { isCurrentPaper } from '../../domain/view/current-papers.ts';
import { fullName, type RecordIndex } from '../../domain/view/index.ts';
import { vocabulariesOf } from '../../domain/view/vocabulary.ts';

/** A feed to subscribe to. */
export interface FeedHead {
  /** Address of the page whose news it tells, below the site. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
}

const OF_GROUP = 'Eingebrachte Vorlagen, die Beschlüsse dazu und Änderungen bei den Mitgliedern';

/** What the feeds of those tell who hold no meetings. */
const OF_KIND: Partial<Record<OrganizationKind, string>> = {
  faction: OF_GROUP,
  party: OF_GROUP,
  administration: 'Vorlagen aus dieser Stelle und Beschlüsse, die sie umsetzt',
};

/** All feeds of the site: of everything, of overdue resolutions, of each body, organization, person, subject, place and current paper. */
export function* feedsOf(index: RecordIndex): Generator<FeedHead> {
  const { site, bodies, organizations, people, papers } = index.record;
  const feed = (page: string, name: string, what: string): FeedHead => ({
    page,
    title: `${name}: Neues`,
    description: `${what}: ${name}.`,
  });
  const council = 'Neue Sitzungen, Tagesordnungen, Vorlagen, Beschlüsse und Niederschriften';
  yield feed('/', site.name, council);
  yield {
    page: url.tracker,
    title: `${site.name}: Überschrittene Fristen`,
    description: `Beschlüsse, deren Frist für die Umsetzung überschritten ist: ${site.name}.`,
  };
  for (const { key, name } of bodies) yield feed(url.body(key), name, council);
  for (const { key, kind, name } of organizations)
    yield feed(url.organization(key, kind), name, OF_KIND[kind] ?? council);
  for (const person of people) {
    yield feed(
      url.person(person.key),
      fullName(person),
      'Neues aus den Gremien, solange die Person ihnen angehört, eingebrachte Vorlagen und die Beschlüsse dazu',
    );
  }
  const { subjects, places } = vocabulariesOf(index);
  for (const { key, label } of subjects) yield feed(url.subject(key), label, 'Neues zum Thema');
  for (const { key, label } of places) yield feed(url.place(key), label, 'Neues zum Ort');
  for (const paper of papers) {
    if (isCurrentPaper(paper, index))
      yield feed(url.paper(paper.key), nameOf(paper), 'Beratungen, Beschlüsse und Änderungen der Vorlage');
  }
}

const nameOf = ({ reference, title }: PublicPaper): string =>
  reference === undefined ? title : `${reference} ${title}`;
