/** An element of HTML, or its text with characters in place of their references. */
export type HtmlNode =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: HtmlNode[];
    };

const PIECE = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>|([^<]+)|</gi;
const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/gi;
const EMPTY = new Set(['br', 'hr', 'img']);
/** Deeper elements lend their words to the one around them, so that nobody's text exhausts the stack. */
const DEEPEST = 100;

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => REFERENCES[name] ?? '');

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decoded(value)]),
  );

/** Reads the HTML that `renderMarkdown` writes: elements that are closed in their order, every other `<` escaped. */
export function htmlTree(html: string): HtmlNode[] {
  const roots: HtmlNode[] = [];
  const open: { tag: string; children: HtmlNode[] }[] = [{ tag: '', children: roots }];
  for (const [piece, slash, name = '', attributes = '', text] of html.matchAll(PIECE)) {
    const siblings = (open.at(-1) as { children: HtmlNode[] }).children;
    const tag = name.toLowerCase();
    if (text !== undefined || name === '') siblings.push(decoded(text ?? piece));
    else if (slash) closeUpTo(open, tag);
    else {
      const element = { tag, attributes: attributesOf(attributes), children: [] };
      siblings.push(element);
      if (!EMPTY.has(tag) && open.length < DEEPEST) open.push(element);
    }
  }
  return roots;
}

function closeUpTo(open: { tag: string }[], tag: string): void {
  const at = open.findLastIndex((element) => element.tag === tag);
  if (at > 0) open.length = at;
}
