import path from 'node:path';
import { CONTENT_TYPES, WITH_CHARSET } from '../hosting/content-types.ts';
import { CACHE_RULES, PAGE_CACHE } from '../hosting/rules.ts';

const BY_ENDING = new Map<string, string>(
  Object.entries(CONTENT_TYPES).flatMap(([type, endings]) =>
    endings.map(
      (ending) => [`.${ending}`, WITH_CHARSET.includes(type) ? `${type}; charset=utf-8` : type] as const,
    ),
  ),
);

/** Media type by the name's ending, as the host configuration gives it. */
export const contentType = (name: string): string =>
  BY_ENDING.get(path.posix.extname(name).toLowerCase()) ?? 'application/octet-stream';

/** How long a file may be kept, by the same rules as on hosts that are configured. */
export const cacheControl = (name: string): string =>
  CACHE_RULES.findLast(({ pattern }) => new RegExp(pattern).test(`/${name}`))?.value ?? PAGE_CACHE;
