import type { Token } from 'markdown-it';
import { ALLOWED } from './allowed.ts';
import { markdown } from './parser.ts';

const TAG = /<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>?/gi;
const ATTRIBUTE = /([a-z_:@][\w:.@-]*)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/gi;
const HEADING = /^h[1-6]$/;

function rawHtml(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) => (type.startsWith('html_') ? content : rawHtml(children ?? [])))
    .filter(Boolean)
    .join('\n');
}

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

/** What HTML in a Markdown text will not be shown: names of elements and attributes, each once, in their order. */
export function removedFromMarkdown(text: string): string[] {
  if (!/<[a-z]/i.test(text)) return [];
  const removed = [...rawHtml(markdown.parse(text, {})).matchAll(TAG)].flatMap(([, name = '', rest = '']) => {
    const tag = name.toLowerCase();
    return mayStay(tag) ? attributesOf(tag, rest) : [`<${tag}>`];
  });
  return [...new Set(removed)];
}
