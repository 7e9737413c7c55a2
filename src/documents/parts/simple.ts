import type { Block } from '../model/index.ts';

/** A paragraph of plain text. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [text] });

/** Sentences set off from the text, each a paragraph. */
export const note = (title: string, ...sentences: readonly string[]): Block => ({
  kind: 'note',
  title,
  blocks: sentences.map(paragraph),
});
