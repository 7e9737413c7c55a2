import { contentTypeOf } from '../hosting/content-types.ts';
import { CACHE_RULES, PAGE_CACHE } from '../hosting/rules.ts';

/** Media type by the name's ending, as the host configuration gives it. */
export const contentType = (name: string): string => contentTypeOf(name) ?? 'application/octet-stream';

/** How long a file may be kept, by the same rules as on hosts that are configured. */
export const cacheControl = (name: string): string =>
  CACHE_RULES.findLast(({ pattern }) => new RegExp(pattern).test(`/${name}`))?.value ?? PAGE_CACHE;
