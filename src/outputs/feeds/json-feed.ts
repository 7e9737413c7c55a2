import { url } from '../../domain/url.ts';
import { archiveAddress } from './addresses.ts';
import type { FeedDocument } from './feed-document.ts';
import { htmlOf } from './html.ts';
import type { Told } from './told-changes.ts';

/** A document of a feed as JSON Feed 1.1; `next_url` leads to what came before. `items` are written already. */
export function jsonFeedDocument(feed: FeedDocument, items: readonly string[]): string {
  const { site, title, description, page, archive, before } = feed;
  const { baseUrl, locale, operator, license } = site;
  const older = (last: number) => `${baseUrl}${archiveAddress(page, last, 'json')}`;
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${baseUrl}${page}`,
    feed_url: archive === undefined ? `${baseUrl}${url.jsonFeed(page)}` : older(archive),
    ...(description !== undefined && { description }),
    ...(before !== undefined && { next_url: older(before) }),
    language: locale,
    authors: [{ name: operator.name, url: baseUrl }],
    // What the standard has no word for begins with an underscore.
    ...(license && { _license: { name: license.name, url: license.url } }),
  };
  return `${JSON.stringify(head).slice(0, -1)},"items":[${items.join(',\n')}]}\n`;
}

/** What is told as an item. */
export function jsonFeedItem(change: Told, baseUrl: string): string {
  const { id, at, title, summary, topic } = change;
  return JSON.stringify({
    id,
    url: `${baseUrl}${change.url}`,
    title,
    summary,
    content_html: htmlOf(change),
    date_published: at,
    date_modified: at,
    tags: [topic.label],
  });
}
