const TAGS = new Set(
  'p ul ol li table caption thead tbody tfoot tr th td strong em b i u s del ins sub sup br hr blockquote code pre a dl dt dd h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start'],
};
/** What of it goes without its words too. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
]);

const isWide = (address: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(address);

/**
 * Markup of a paper, which the server sanitised already, once more by a list of what may stay: nothing loads, nothing runs, and
 * links lead out alone, since pages of the members' area need the network.
 * @param below level of the heading above; those within go below it
 */
export function safeHtml(text: string, below: number): DocumentFragment {
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  const fragment = document.createDocumentFragment();
  // one by one: a call takes no hundred thousand arguments
  for (const node of parsed.body.childNodes) for (const made of safe(node, below)) fragment.append(made);
  return fragment;
}

function safe(node: Node, below: number): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element)) return [];
  const tag = node.localName;
  if (DROPPED.has(tag)) return [];
  const children = [...node.childNodes].flatMap((child) => safe(child, below));
  const made = madeOf(node, tag, below);
  if (!made) return children;
  for (const child of children) made.append(child);
  return [made];
}

function madeOf(node: Element, tag: string, below: number): HTMLElement | undefined {
  if (!TAGS.has(tag)) return undefined;
  if (tag === 'a') return link(node);
  const level = /^h([1-6])$/.exec(tag)?.[1];
  const made = document.createElement(level === undefined ? tag : `h${Math.min(6, Number(level) + below)}`);
  for (const name of ATTRIBUTES[tag] ?? []) {
    const value = node.getAttribute(name);
    if (value !== null && /^[a-z0-9]{1,8}$/i.test(value)) made.setAttribute(name, value);
  }
  return made;
}

function link(node: Element): HTMLElement | undefined {
  const address = node.getAttribute('href') ?? '';
  if (!isWide(address)) return undefined;
  const made = document.createElement('a');
  made.href = address;
  made.rel = 'noreferrer';
  return made;
}
