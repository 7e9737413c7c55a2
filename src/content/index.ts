export { buildContext, setBuildContext } from './build-context.ts';
export { publicRecord } from './public-record.ts';
export { readContent, readProtected } from './read-content.ts';
