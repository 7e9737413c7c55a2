import type { Token } from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { ALLOWED } from './markdown/allowed.ts';
import { decorate } from './markdown/decorate.ts';
import { levelHeadings, withoutEmptyHeadings } from './markdown/headings.ts';
import { hasRawHtml, markdown } from './markdown/parser.ts';
import { plainTokens } from './markdown/plain.ts';
import { keepFiguresTogether } from './markdown/spaces.ts';
import { tidyTables } from './markdown/tables.ts';

export { removedFromMarkdown } from './markdown/removed.ts';

/** How a text sits in its page. */
export interface MarkdownOptions {
  /** Level of the heading above the text: with 1 (default) the text's highest headings become `<h2>`. */
  readonly headingOffset?: number;
  /** Gives headings ids that start so; without it they have none. */
  readonly idPrefix?: string;
}

const isSafe = (tokens: readonly Token[]): boolean => !hasRawHtml(tokens);

const render = (tokens: Token[]): string => {
  const html = markdown.renderer.render(tokens, markdown.options, {});
  return isSafe(tokens) ? html : sanitizeHtml(html, ALLOWED);
};

/**
 * Markdown as HTML for a page: no script, style, class, id or picture from elsewhere, whatever the text holds; headings in
 * order below the page's own; tables that can be scrolled by keyboard.
 */
export function renderMarkdown(text: string, { headingOffset = 1, idPrefix }: MarkdownOptions = {}): string {
  const tokens = tidyTables(withoutEmptyHeadings(markdown.parse(text, {})));
  const headings = levelHeadings(tokens, headingOffset);
  keepFiguresTogether(tokens);
  return decorate(render(tokens), headings, idPrefix);
}

/** Markdown of a single paragraph as HTML without the paragraph. */
export function inlineMarkdown(text: string): string {
  const tokens = markdown.parseInline(text.replace(/\s+/g, ' ').trim(), {});
  keepFiguresTogether(tokens);
  return render(tokens);
}

/** The words of a Markdown text in one line, for excerpts, titles and search. */
export const plainText = (text: string): string => plainTokens(markdown.parse(text, {}));
