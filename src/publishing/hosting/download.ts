import { DOCUMENTS } from './rules.ts';

/**
 * A document asked for with this query is sent as an attachment with its name (OParl 1.1, section 2.7: `downloadUrl`);
 * without it never.
 */
export const DOWNLOAD = { query: 'download', pattern: DOCUMENTS } as const;

/**
 * The name at the end of an address, encoded as it is sent there. `plain` may stand behind `filename*` (RFC 8187, section
 * 3.2.1); what `other` takes in addition may not, and goes between quotes.
 */
export const NAME_IN_ADDRESS = { plain: '[A-Za-z0-9._~!%-]+', other: "[A-Za-z0-9._~!%'()*-]+" } as const;

/** `Content-Disposition` of a decoded path with its query, or undefined. */
export function dispositionOf(path: string, query: string): string | undefined {
  if (query !== DOWNLOAD.query || !new RegExp(DOWNLOAD.pattern).test(path)) return undefined;
  const name = encodeURIComponent(path.slice(path.lastIndexOf('/') + 1)).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${name}`;
}
