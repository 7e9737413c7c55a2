export { publicRecord } from './public-record.ts';
export { readContent } from './read-content.ts';
