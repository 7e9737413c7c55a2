import type { PublicResolution } from '../../domain/public-record.ts';
import type { Block } from '../model/index.ts';
import { markdownBlocks } from '../text/index.ts';

/** A heading of the document's own, at the top. */
export const heading = (text: string, id?: string): Block => ({
  kind: 'heading',
  level: 2,
  content: [text],
  ...(id !== undefined && { id }),
});

/** The words of a resolution, set off. */
export const wordingOf = ({ text }: PublicResolution, label = 'Wortlaut'): Block => ({
  kind: 'resolution',
  label,
  blocks: markdownBlocks(text, 3),
});
