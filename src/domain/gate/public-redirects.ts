import type { PublicRecord } from '../public-record.ts';
import { canonicalAddress, pageOf, resolutionKey, url } from '../url.ts';
import { type DoorKeeper, openItems } from './door-keeper.ts';

/**
 * The redirects, without those that start where a thing of the record stands or will stand, and without those that
 * lead to one that is not public yet, for they would give away its key.
 */
export function publicRedirects(shown: Shown, keeper: DoorKeeper): PublicRecord['redirects'] {
  const standing = new Set(addressesOf(shown));
  const hidden = new Set(
    [...ownAddresses(keeper)].filter((address) => !standing.has(address) && !keeper.isWithdrawn(address)),
  );
  return keeper.record.redirects
    .filter(({ from }) => !standing.has(canonicalAddress(from)))
    .filter(({ from, to }) => !hidden.has(pageOf(from)) && !hidden.has(pageOf(to)))
    .map(({ from, to }) => ({ from, to }));
}

type Shown = Pick<
  PublicRecord,
  'bodies' | 'terms' | 'organizations' | 'people' | 'meetings' | 'papers' | 'resolutions' | 'pages'
>;

function* addressesOf(shown: Shown): Generator<string> {
  for (const { key } of shown.bodies) yield url.body(key);
  for (const { key } of shown.terms) yield url.term(key);
  for (const { key, kind } of shown.organizations) yield url.organization(key, kind);
  for (const { key } of shown.people) yield url.person(key);
  for (const { key } of shown.meetings) yield url.meeting(key);
  for (const { key } of shown.papers) yield url.paper(key);
  for (const { key } of shown.resolutions) yield url.resolution(key);
  for (const { key } of shown.pages) yield url.page(key);
}

/** The addresses of all that opens at some time. */
function* ownAddresses({ record }: DoorKeeper): Generator<string> {
  for (const { key, data } of record.meetings) {
    yield url.meeting(key);
    for (const { id } of openItems(data.agenda)) yield url.resolution(resolutionKey(key, id));
  }
  for (const { key } of record.papers) yield url.paper(key);
  for (const { key } of record.resolutions) yield url.resolution(key);
}
