import type { Site } from '../../domain/schema/index.ts';
import { url } from '../../domain/url.ts';
import { clipped } from '../../domain/view/titles.ts';

/** Most signs of a short name (OpenSearch 1.1, section "The ShortName element"). */
const SHORT_NAME = 16;
const MOST_DESCRIPTION = 1024;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The OpenSearch 1.1 description of the site, with which a browser searches it from the address bar. */
export function openSearch({
  name,
  shortName,
  baseUrl,
}: Pick<Site, 'name' | 'shortName' | 'baseUrl'>): string {
  const base = baseUrl.replace(/\/$/, '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(clipped(shortName ?? name, SHORT_NAME))}</ShortName>
  <Description>${escaped(clipped(`Sitzungen, Vorlagen und Beschlüsse: ${name}`, MOST_DESCRIPTION))}</Description>
  <Language>de-DE</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escaped(base)}/favicon.svg</Image>
  <Url type="text/html" method="get" template="${escaped(base)}${url.search}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
