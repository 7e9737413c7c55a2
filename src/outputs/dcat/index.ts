export { catalog, DCAT } from './catalog.ts';
export { datasetsOf } from './datasets.ts';
export type { FileFacts } from './distribution.ts';
export { toJsonLd } from './json-ld.ts';
export { toTurtle } from './turtle.ts';
