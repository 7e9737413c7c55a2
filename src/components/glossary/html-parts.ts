/** A piece of HTML: a tag (never `open`), or text; `open` where a link may stand in it. */
export interface HtmlPart {
  readonly text: string;
  readonly open: boolean;
}

/** Inside these no further link may or should stand. */
const CLOSED = new Set([
  'a',
  'button',
  'caption',
  'code',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'summary',
  'th',
]);

/** What is not closed runs to the end: a start always matches, so that the whole stays linear. */
const TAG = /<!--[^]*?(?:-->|$)|<\/?([a-z][a-z0-9]*)(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^>"'])*(?:>|$)/gi;

/** Splits sanitised HTML into tags and text, in order; joined they give `html` again. */
export function htmlParts(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let [at, depth] = [0, 0];
  for (const { 0: tag, 1: name, index } of html.matchAll(TAG)) {
    if (index > at) parts.push({ text: html.slice(at, index), open: depth === 0 });
    parts.push({ text: tag, open: false });
    at = index + tag.length;
    if (name && CLOSED.has(name.toLowerCase())) depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1));
  }
  if (at < html.length) parts.push({ text: html.slice(at), open: depth === 0 });
  return parts;
}
