import type { Block, DocumentData } from '../model/index.ts';
import { forMembers } from './for-members.ts';

/** What members read of an item that is not public. */
export interface ClosedWords {
  readonly title: string;
  /** References of its papers, such as `Beschlussvorlage 0162/2026-N`. */
  readonly papers: readonly string[];
}

/**
 * The edition of a document that tells of these items: in its agendas they bear their titles and papers instead of their
 * category. What stands there of others stays as the public reads it, and no other block is touched.
 * @param words by id of the item; without any, the document itself
 */
export function withClosedItems(data: DocumentData, words: ReadonlyMap<string, ClosedWords>): DocumentData {
  if (words.size === 0) return data;
  return {
    ...forMembers(data),
    blocks: data.blocks.map((block) => withWords(block, words)),
  };
}

const withWords = (block: Block, words: ReadonlyMap<string, ClosedWords>): Block =>
  block.kind !== 'agenda'
    ? block
    : {
        ...block,
        lines: block.lines.map((line) => {
          const known = words.get(line.id);
          if (!known) return line;
          const papers: Block[] =
            known.papers.length === 0
              ? []
              : [{ kind: 'paragraph', content: [known.papers.join(', ')], small: true }];
          return { ...line, title: [known.title], blocks: [...line.blocks, ...papers] };
        }),
      };
