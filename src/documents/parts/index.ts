export { planned } from './address.ts';
export { agendaBlocks, agendaLines, type BlocksOfItem } from './agenda-blocks.ts';
export { type Fact, factsBlock, meetingFacts } from './meeting-facts.ts';
export { note, paragraph } from './simple.ts';
