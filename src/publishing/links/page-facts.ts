import { type Tag, tagsOf } from './tags.ts';

/** What a page points to, and where in it others may point. */
export interface PageFacts {
  /** As written, each once. */
  readonly links: ReadonlySet<string>;
  readonly anchors: ReadonlySet<string>;
  /** Address of the page at its own host, as `link rel="canonical"` names it. */
  readonly canonical: string | undefined;
  /** It stands in for what was withdrawn or has moved: a tombstone or a redirect, kept out of indexes. */
  readonly standsIn: boolean;
}

const SINGLE = ['href', 'src', 'action', 'formaction', 'poster', 'data'];
const SETS = ['srcset', 'imagesrcset'];

/** The addresses of a `srcset`: each up to a space or the comma after it. */
const addressesOfSet = (set: string): string[] =>
  set
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');

function* linksOf({ name, attributes }: Tag): Generator<string> {
  for (const key of SINGLE) {
    const value = attributes.get(key);
    if (value !== undefined && (key !== 'data' || name === 'object')) yield value.trim();
  }
  for (const key of SETS) yield* addressesOfSet(attributes.get(key) ?? '');
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    const [, to] = /url\s*=\s*['"]?([^'"]*)/i.exec(attributes.get('content') ?? '') ?? [];
    if (to !== undefined) yield to.trim();
  }
}

const isNoindex = ({ name, attributes }: Tag): boolean =>
  name === 'meta' &&
  attributes.get('name') === 'robots' &&
  /\bnoindex\b/.test(attributes.get('content') ?? '');

const isStone = ({ attributes }: Tag): boolean =>
  attributes.get('http-equiv')?.toLowerCase() === 'refresh' ||
  (attributes.get('class') ?? '').split(/\s+/).includes('tombstone');

/** Reads a page of the output. */
export function pageFacts(html: string): PageFacts {
  const [links, anchors] = [new Set<string>(), new Set<string>()];
  let canonical: string | undefined;
  let [noindex, stone] = [false, false];
  for (const tag of tagsOf(html)) {
    const { name, attributes } = tag;
    noindex ||= isNoindex(tag);
    stone ||= isStone(tag);
    for (const link of linksOf(tag)) links.add(link);
    for (const anchor of [attributes.get('id'), name === 'a' ? attributes.get('name') : undefined])
      if (anchor !== undefined) anchors.add(anchor);
    if (name === 'link' && attributes.get('rel') === 'canonical') canonical ??= attributes.get('href');
  }
  return { links, anchors, canonical, standsIn: noindex && stone };
}
