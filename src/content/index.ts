export { fileFacts } from './file-facts.ts';
export { publicRecord } from './public-record.ts';
export { readContent } from './read-content.ts';
