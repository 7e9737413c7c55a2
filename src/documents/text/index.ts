export { markdownBlocks } from './markdown-blocks.ts';
