import { decoded } from '../hosting/address.ts';
import { find, type SiteFiles } from './site-files.ts';

/**
 * Those of `addresses` (paths on this site, percent-encoded or not) that the built site would lose: at which stands neither
 * a page (a redirect and a tombstone are pages) nor a file. In the order given, each once.
 * @param gone addresses that hosts answer with 410 although no page stands there, such as withdrawn documents
 */
export function missingAddresses(
  site: SiteFiles,
  addresses: Iterable<string>,
  gone: ReadonlySet<string> = new Set(),
): string[] {
  const answered = new Set([...gone].map(decoded));
  return [...new Set(addresses)].filter((address) => {
    const asked = decoded(address.replace(/[?#].*$/s, ''));
    const { kind } = find(site, asked);
    return kind !== 'file' && kind !== 'no-slash' && !answered.has(asked);
  });
}
