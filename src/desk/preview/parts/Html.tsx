import { renderMarkdown, type MarkdownOptions } from '../../../format/markdown.ts';

/** Markdown as the site shows it, sanitised in the same way. */
export const Prose = ({
  text,
  className = 'prose',
  options = {},
  as: Tag = 'div',
}: {
  readonly text: string;
  readonly className?: string;
  readonly options?: MarkdownOptions;
  readonly as?: 'div' | 'blockquote';
}) => <Tag className={className} dangerouslySetInnerHTML={{ __html: renderMarkdown(text, options) }} />;
