import { ALLOWED } from './allowed.ts';
import { markdown } from './parser.ts';
import { lineIn, rawHtmlOf } from './raw-html.ts';

/** What of a text will not be shown: names of elements and attributes, each once, in their order; the line (from 0) of the first. */
export interface RemovedHtml {
  readonly names: readonly string[];
  readonly line: number;
}

const TAG = /<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>?/gi;
const ATTRIBUTE = /([a-z_:@][\w:.@-]*)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/gi;
const HEADING = /^h[1-6]$/;

const mayStay = (tag: string): boolean =>
  (ALLOWED.allowedTags as string[]).includes(tag) || HEADING.test(tag);

function attributesOf(tag: string, text: string): string[] {
  const allowed = (ALLOWED.allowedAttributes as Record<string, string[]>)[tag] ?? [];
  return [...text.matchAll(ATTRIBUTE)]
    .filter(
      ([, name = '', value = '']) =>
        !allowed.includes(name.toLowerCase()) || /^["']?\s*(?:java|vb)script:/i.test(value),
    )
    .map(([, name = '']) => name.toLowerCase());
}

/** What HTML in a Markdown text will not be shown; undefined where there is none. */
export function removedFromMarkdown(text: string): RemovedHtml | undefined {
  if (!/<[a-z]/i.test(text)) return undefined;
  const pieces = rawHtmlOf(markdown.parse(text, {}));
  const raw = pieces.map(({ content }) => content).join('\n');
  const removed = [...raw.matchAll(TAG)].flatMap(({ 1: name = '', 2: rest = '', index }) => {
    const tag = name.toLowerCase();
    const names = mayStay(tag) ? attributesOf(tag, rest) : [`<${tag}>`];
    return names.length > 0 ? [{ names, index }] : [];
  });
  const [first] = removed;
  if (!first) return undefined;
  return {
    names: [...new Set(removed.flatMap(({ names }) => names))],
    line: lineIn(pieces, first.index),
  };
}
