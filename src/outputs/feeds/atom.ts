import { url } from '../../domain/url.ts';
import { archiveAddress } from './addresses.ts';
import type { FeedDocument } from './feed-document.ts';
import { htmlOf } from './html.ts';
import type { Told } from './told-changes.ts';
import { element, escaped } from './xml.ts';

const link = (rel: string, href: string, more = ''): string =>
  `<link rel="${rel}"${more} href="${escaped(href)}"/>\n`;
const HTML = ' type="text/html"';
const ATOM = ' type="application/atom+xml"';

/** A document of a feed as Atom (RFC 4287), linked to what came before after RFC 5005, section 4. */
export function atomDocument(feed: FeedDocument, entries: readonly string[]): string {
  const { site, title, description, page, updated, archive, before } = feed;
  const { baseUrl, locale, operator, license } = site;
  const subscription = `${baseUrl}${url.atom(page)}`;
  const archived = (last: number) => `${baseUrl}${archiveAddress(page, last, 'atom')}`;
  const lines = [
    element('id', escaped(subscription)),
    element('title', escaped(title)),
    ...(description === undefined ? [] : [element('subtitle', escaped(description))]),
    element('updated', updated),
    element('author', element('name', escaped(operator.name)) + element('uri', escaped(baseUrl))),
    ...(license ? [element('rights', escaped(`${license.name}, ${license.url}`))] : []),
    element('generator', 'Ratsfenster'),
  ];
  const links = [
    link('self', archive === undefined ? subscription : archived(archive), ATOM),
    link('alternate', `${baseUrl}${page}`, HTML),
    license ? link('license', license.url) : '',
    archive === undefined ? '' : link('current', subscription, ATOM),
    before === undefined ? '' : link('prev-archive', archived(before), ATOM),
    archive === undefined ? '' : '<fh:archive/>\n',
  ];
  const spaces = 'xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"';
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed ${spaces} xml:lang="${escaped(locale)}">\n` +
    `${lines.join('\n')}\n${links.join('')}${entries.join('')}</feed>\n`
  );
}

/** What is told as an entry. */
export function atomEntry(change: Told, baseUrl: string): string {
  const { id, at, title, summary, topic } = change;
  const lines = [
    element('id', escaped(id)),
    element('title', escaped(title)),
    element('updated', at),
    element('published', at),
    `<category term="${topic.term}" label="${escaped(topic.label)}"/>`,
    element('summary', escaped(summary)),
    element('content', escaped(htmlOf(change)), ' type="html"'),
  ];
  const links =
    link('alternate', `${baseUrl}${change.url}`, HTML) +
    (change.entry === undefined ? '' : link('related', `${baseUrl}${url.logEntry(change.entry)}`, HTML));
  return `<entry>\n${lines.join('\n')}\n${links}</entry>\n`;
}
