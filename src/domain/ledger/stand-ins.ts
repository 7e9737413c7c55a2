import type { PublicRecord, Tombstone } from '../public-record.ts';
import { canonicalAddress } from '../url.ts';
import type { Ledger } from './ledger.ts';

/**
 * The record with a redirect or a tombstone at every address of the ledger at which nothing stands any more and for
 * which the content names neither. So no address is ever lost, whatever happens to the files of the content.
 */
export function withStandIns(record: PublicRecord, ledger: Ledger): PublicRecord {
  const named = new Set([
    ...record.tombstones.map(({ url }) => canonicalAddress(url)),
    ...record.redirects.map(({ from }) => canonicalAddress(from)),
  ]);
  const left = [...ledger.urls.values()].filter(
    ({ url, gone, movedTo, list }) =>
      list !== true && (gone !== undefined || movedTo !== undefined) && !named.has(canonicalAddress(url)),
  );
  const redirects = left.flatMap(({ url, movedTo }) =>
    movedTo === undefined ? [] : [{ from: url, to: movedTo }],
  );
  const tombstones = left.flatMap(({ url, gone, object }): Tombstone[] =>
    gone === undefined
      ? []
      : [stoneOf(url, gone, object === undefined ? undefined : ledger.objects.get(object))],
  );
  return {
    ...record,
    tombstones: [...record.tombstones, ...tombstones],
    redirects: [...record.redirects, ...redirects],
  };
}

const stoneOf = (
  url: string,
  gone: Tombstone['date'],
  object: { readonly withdrawn?: { readonly reason: string } } | undefined,
): Tombstone => ({ url, date: gone, reason: object?.withdrawn?.reason ?? '' });
