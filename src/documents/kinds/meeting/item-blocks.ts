import type { PublicAgendaItem } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { changesOf } from '../../../domain/view/agenda-changes.ts';
import { changeWords } from '../../../format/wording/agenda/item-words.ts';
import { paperName } from '../../../format/wording/paper/paper-words.ts';
import type { Block, Inline } from '../../model/index.ts';

const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase('de') + text.slice(1);

/** Public papers of an item by their names, with their addresses; nothing for an item without any. */
export function paperBlocks(item: PublicAgendaItem, index: RecordIndex): Block[] {
  const papers = item.public ? item.papers.flatMap((key) => index.paper.get(key) ?? []) : [];
  if (papers.length === 0) return [];
  const content = papers.flatMap((paper, at): Inline[] => {
    const link = new URL(url.paper(paper.key), index.record.site.baseUrl).href;
    return [...(at === 0 ? [] : [', ']), { link, content: [paperName(paper)] }];
  });
  return [{ kind: 'paragraph', content, small: true }];
}

/** What changed about an item since the invitation, a line each. */
export const changeBlocks = (item: PublicAgendaItem): Block[] =>
  changesOf(item).map((change) => ({
    kind: 'paragraph',
    content: [{ strong: [capitalized(changeWords(change))] }],
  }));
