export { csvOf } from './csv.ts';
export { dataPackage, descriptionOfPart, titleOfPart } from './data-package.ts';
export { type BulkDownload, bulkDownloads } from './downloads.ts';
export { jsonLinesOf } from './json-lines.ts';
export { type BulkPart, bulkParts } from './parts.ts';
export { createTable, insertInto, sqlValue } from './sql.ts';
export { trackerCsv, trackerJson } from './tracker.ts';
export { TABLES } from './tables/index.ts';
