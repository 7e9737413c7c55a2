import type { PublicBody, PublicOrganization, PublicPaper, PublicPerson } from '../public-record.ts';
import type { Interest } from '../subscriptions/index.ts';
import { url } from '../url.ts';
import { holdsMeetings } from './bodies.ts';
import { isCurrentPaper } from './current-papers.ts';
import type { RecordIndex } from './record-index.ts';

/** How a thing can be followed: paths of files on the site. A way that does not exist is absent. */
export interface Channels {
  /** Anchor of the thing where its page does not matter, such as `gremium-kreistag`; permanent. */
  readonly anchor: string;
  /** What somebody follows by mail, where the site has a function for that. */
  readonly interest: Interest;
  readonly calendar?: string;
  readonly feed?: { readonly atom: string; readonly json: string };
}

const feedOf = (page: string): Required<Pick<Channels, 'feed'>> => ({
  feed: { atom: url.atom(page), json: url.jsonFeed(page) },
});

/** The whole site. */
export const SITE_CHANNELS: Channels = {
  anchor: 'alles',
  interest: { kind: 'all' },
  calendar: url.allMeetingsIcs,
  ...feedOf(url.home),
};

/** Resolutions that become overdue. */
export const OVERDUE_CHANNELS: Channels = {
  anchor: 'beschlusskontrolle-fristen',
  interest: { kind: 'overdue' },
  ...feedOf(url.tracker),
};

/** All meetings and news of a body. */
export function channelsOfBody({ key }: Pick<PublicBody, 'key'>): Channels {
  const page = url.body(key);
  const interest = { kind: 'body', key } as const;
  return { anchor: `koerperschaft-${key}`, interest, calendar: url.meetingsIcs(page), ...feedOf(page) };
}

/** An organization; those that hold no meetings (Fraktion, party, office) have a feed alone. */
export function channelsOfOrganization(organization: PublicOrganization): Channels {
  const page = url.organization(organization.key, organization.kind);
  const calendar = holdsMeetings(organization) ? { calendar: url.meetingsIcs(page) } : {};
  const interest = { kind: 'organization', key: organization.key } as const;
  return { anchor: `gremium-${organization.key}`, interest, ...calendar, ...feedOf(page) };
}

/** A person; the calendar holds the meetings of the organizations to which they belong. */
export function channelsOfPerson({ key, memberships }: PublicPerson): Channels {
  const page = url.person(key);
  const calendar = memberships.length > 0 ? { calendar: url.meetingsIcs(page) } : {};
  return { anchor: `person-${key}`, interest: { kind: 'person', key }, ...calendar, ...feedOf(page) };
}

/** A subject or place, `key` as `wordKey` gives it. */
export const channelsOfSubject = (key: string): Channels => ({
  anchor: `thema-${key}`,
  interest: { kind: 'subject', key },
  ...feedOf(url.subject(key)),
});
export const channelsOfPlace = (key: string): Channels => ({
  anchor: `ort-${key}`,
  interest: { kind: 'place', key },
  ...feedOf(url.place(key)),
});

/** A paper; only those of the current term of their body have a feed, since the others do not move any more. */
export function channelsOfPaper(paper: PublicPaper, index: RecordIndex): Channels {
  const feed = isCurrentPaper(paper, index) ? feedOf(url.paper(paper.key)) : {};
  return { anchor: `vorlage-${paper.key}`, interest: { kind: 'paper', key: paper.key }, ...feed };
}

/**
 * The address that opens the program for calendars instead of loading a file: the scheme `webcal` is a habit of all of them,
 * and no standard.
 * @param address absolute, with scheme
 */
export const webcalOf = (address: string): string => address.replace(/^https?:/, 'webcal:');
