import type { PublicRecord, Tombstone } from '../public-record.ts';
import { canonicalAddress } from '../url.ts';
import type { Ledger, LedgerUrl } from './ledger.ts';

/**
 * The record with a redirect or a tombstone at every address of the ledger at which nothing stands any more and for
 * which the content names neither. So no address is ever lost, whatever happens to the files of the content.
 */
export function withStandIns(record: PublicRecord, ledger: Ledger): PublicRecord {
  const stones = new Map(record.tombstones.map((stone) => [canonicalAddress(stone.url), stone]));
  const reasonOf = reasonsOfMade(ledger, stones);
  const named = new Set([...stones.keys(), ...record.redirects.map(({ from }) => canonicalAddress(from))]);
  const left = [...ledger.urls.values()].filter(
    ({ url, gone, movedTo, list }) =>
      list !== true && (gone !== undefined || movedTo !== undefined) && !named.has(canonicalAddress(url)),
  );
  const redirects = left.flatMap(({ url, movedTo }) =>
    movedTo === undefined ? [] : [{ from: url, to: movedTo }],
  );
  const tombstones = left.flatMap((line): Tombstone[] => {
    const { url, gone, object } = line;
    if (gone === undefined) return [];
    const owner = object === undefined ? undefined : ledger.objects.get(object);
    return [{ url, date: gone, reason: reasonOf(line) ?? owner?.withdrawn?.reason ?? '' }];
  });
  return {
    ...record,
    tombstones: [...record.tombstones, ...tombstones],
    redirects: [...record.redirects, ...redirects],
  };
}

/** Names a document that the build made, for its page and its file alike. */
const documentOf = ({ object = '', file = '' }: LedgerUrl): string => `${object}/${file.replace(/\/$/, '')}`;

/** Why such a document was withdrawn, where one of its two addresses was named. */
function reasonsOfMade(
  { urls }: Ledger,
  stones: ReadonlyMap<string, Tombstone>,
): (line: LedgerUrl) => string | undefined {
  const reasons = new Map<string, string>();
  for (const line of urls.values()) {
    const stone = line.made === true ? stones.get(canonicalAddress(line.url)) : undefined;
    if (stone) reasons.set(documentOf(line), stone.reason);
  }
  return (line) => (line.made === true ? reasons.get(documentOf(line)) : undefined);
}
