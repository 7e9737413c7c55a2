export { catalog, DCAT, writtenDatasets } from './catalog.ts';
export { type Dataset, datasetsOf } from './datasets.ts';
export type { FileFacts } from './distribution.ts';
export { toJsonLd } from './json-ld.ts';
export { toTurtle } from './turtle.ts';
