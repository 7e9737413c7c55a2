import { renderMarkdown } from '../../format/markdown.ts';
import type { Block } from '../model/index.ts';
import { blocksOf } from './blocks-of.ts';
import { htmlTree } from './html-tree.ts';

/**
 * Markdown as blocks of a document, the same words that the site shows: HTML that somebody typed is sanitised before it is
 * read, so that no markup is left.
 * @param level of the text's highest headings; none is left out below it, and level 4 is the deepest
 */
export const markdownBlocks = (markdown: string, level: 2 | 3 | 4): Block[] =>
  blocksOf(htmlTree(renderMarkdown(markdown, { headingOffset: level - 1 })));
