import { type Inline, isDocumentLink } from '../model/index.ts';
import { element, escaped } from './tags.ts';

function part(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline);
  if ('strong' in inline) return element('strong', inlineHtml(inline.strong));
  if ('emphasis' in inline) return element('em', inlineHtml(inline.emphasis));
  if ('struck' in inline) return element('s', inlineHtml(inline.struck));
  if ('lineBreak' in inline) return '<br>';
  const content = inlineHtml(inline.content);
  return isDocumentLink(inline.link) ? element('a', content, { href: inline.link }) : content;
}

/** A line as HTML; all text in it is escaped. */
export const inlineHtml = (content: readonly Inline[]): string => content.map(part).join('');
