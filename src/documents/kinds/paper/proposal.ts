import { type Block, inlineText } from '../../model/index.ts';

/** Headings below which stands what is to be decided. */
const PROPOSAL = /^(?:beschluss(?:vorschlag|empfehlung|antrag|vorlage)?|antrag|wahlvorschlag)\b/i;

const isHeading = (block: Block): block is Extract<Block, { kind: 'heading' }> => block.kind === 'heading';

/** The text of a paper, with what is to be decided set off below its heading. */
export function withProposal(blocks: readonly Block[]): Block[] {
  const start = blocks.findIndex((block) => isHeading(block) && PROPOSAL.test(inlineText(block.content)));
  const heading = blocks[start];
  if (!heading || !isHeading(heading)) return [...blocks];
  const next = blocks.findIndex((block, i) => i > start && isHeading(block));
  const end = next === -1 ? blocks.length : next;
  const proposal = blocks.slice(start + 1, end);
  if (proposal.length === 0) return [...blocks];
  return [
    ...blocks.slice(0, start + 1),
    { kind: 'resolution', label: 'Wortlaut', blocks: proposal },
    ...blocks.slice(end),
  ];
}
