import type { Finding } from './finding.ts';
import { ResultCache } from './result-cache.ts';

/** Raised whenever the checks find something else in the same bytes; older results are then made anew. */
const CHECKER_VERSION = 2;

const isFinding = (value: unknown): value is Finding =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'values' in value &&
  typeof value.values === 'object';

const areFindings = (value: unknown): value is readonly Finding[] =>
  Array.isArray(value) && value.every(isFinding);

/** What was found in uploads, by the hash of the file. */
export const uploadCache = (folder: string): ResultCache<readonly Finding[]> =>
  new ResultCache(folder, { version: CHECKER_VERSION, isResult: areFindings });
