import type { CouncilRecord } from '../council-record.ts';
import { dayOf, type Instant } from '../local-time.ts';
import type { PublicRecord, Tombstone } from '../public-record.ts';
import { canonicalAddress, url } from '../url.ts';
import { type DoorKeeper, doorKeeper } from './door-keeper.ts';
import {
  publicBody,
  publicLocation,
  publicOrganization,
  publicPage,
  publicPerson,
  publicSite,
  publicTerm,
} from './public-master-data.ts';
import { publicMeeting } from './public-meeting.ts';
import { publicPaper } from './public-paper.ts';
import { publicRedirects } from './public-redirects.ts';
import { publicResolutions } from './public-resolution.ts';
import { publicTemplates } from './public-template.ts';
import { NOTHING, type Published } from './published.ts';

/**
 * What a citizen may see of `record` at `at`: the only way from content to a page. `published` keeps a thing public
 * until it is withdrawn, whatever its new dates. Pure: the same three values give the same result.
 */
export function publish(record: CouncilRecord, at: Instant, published: Published = NOTHING): PublicRecord {
  const keeper = doorKeeper(record, at, published);
  const stays = (address: string) => !keeper.isWithdrawn(address);
  const shown = {
    bodies: record.bodies.filter(({ key }) => stays(url.body(key))).map((entry) => publicBody(entry, keeper)),
    terms: record.terms.filter(({ key }) => stays(url.term(key))).map(publicTerm),
    organizations: record.organizations
      .filter(({ key }) => keeper.showsOrganization(key))
      .map((entry) => publicOrganization(entry, keeper)),
    people: record.people
      .filter(({ key }) => keeper.showsPerson(key))
      .map((entry) => publicPerson(entry, keeper)),
    locations: record.locations.map(publicLocation),
    meetings: record.meetings
      .map((entry) => publicMeeting(entry, keeper))
      .filter((found) => found !== undefined),
    papers: record.papers.map((entry) => publicPaper(entry, keeper)).filter((found) => found !== undefined),
    resolutions: publicResolutions(keeper),
    pages: record.pages.filter(({ key }) => stays(url.page(key))).map(publicPage),
  };
  return {
    site: publicSite(record.site),
    at,
    today: dayOf(keeper.now),
    now: keeper.now,
    ...shown,
    templates: publicTemplates(keeper),
    documents: [],
    tombstones: tombstones(keeper),
    redirects: publicRedirects(shown, keeper),
  } satisfies Omit<PublicRecord, symbol> as unknown as PublicRecord;
}

/** One stone for each address, the last that the clerk wrote. */
function tombstones({ record, now }: DoorKeeper): Tombstone[] {
  const stones = new Map<string, Tombstone>();
  for (const { target, date, reason } of record.withdrawals) {
    const address = canonicalAddress(target);
    if (date <= dayOf(now)) stones.set(address, { url: address, date, reason });
  }
  return [...stones.values()];
}
