import MarkdownIt, { type Token } from 'markdown-it';
import { isLocalPicture } from './allowed.ts';

/** The only Markdown dialect of the product: CommonMark with tables; raw HTML is parsed, and sanitised after. */
export const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false, langPrefix: '' });

const { escapeHtml } = markdown.utils;
const rules = markdown.renderer.rules;

/** A file name as it is on disk; what cannot be decoded is no name. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return '';
  }
}

rules.image = (tokens, position, options, env, renderer) => {
  const token = tokens[position] as Token;
  const alt = renderer.renderInlineAsText(token.children ?? [], options, env);
  const source = decoded(String(token.attrGet('src') ?? ''));
  if (!isLocalPicture(source)) return escapeHtml(alt);
  return `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}">`;
};

const code = (content: string): string => `<pre><code>${escapeHtml(content)}</code></pre>\n`;
rules.fence = (tokens, position) => code((tokens[position] as Token).content);
rules.code_block = rules.fence;

/** Raw headings would break the order of headings that the page keeps. */
const withoutHeadings = (html: string): string => html.replace(/<(\/?)h[1-6](?=[\s>/])/gi, '<$1div');
rules.html_block = (tokens, position) => withoutHeadings((tokens[position] as Token).content);
rules.html_inline = rules.html_block;

/** True where the tokens hold HTML that somebody typed. */
export const hasRawHtml = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ type, children }) => type === 'html_block' || type === 'html_inline' || hasRawHtml(children ?? []),
  );
