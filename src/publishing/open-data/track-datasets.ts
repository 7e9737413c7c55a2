import { type Ledger, track } from '../../domain/ledger/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import type { Dataset, FileFacts } from '../../outputs/dcat/index.ts';
import { OPARL } from '../../outputs/oparl/index.ts';
import { HASHER } from '../ledger/hasher.ts';

const PREFIX = 'datensatz:';
const SQLITE = 'application/vnd.sqlite3';

/** What the ledger tracks of the OParl interface, which has no file that holds it as a whole. */
const interfaceOf = ({ tracked }: Ledger): string =>
  [...tracked.values()]
    .filter(({ id }) => id.startsWith(OPARL))
    .map(({ id, hash = '' }) => `${id} ${hash}`)
    .sort()
    .join('\n');

/**
 * The bytes of a data set by their hashes. The database is left out: it holds the rows of the other files, and its head
 * names the version of SQLite.
 */
const contentOf = ({ offers }: Dataset, facts: ReadonlyMap<string, FileFacts>, ledger: Ledger): string =>
  offers
    .filter(({ mediaType }) => mediaType !== SQLITE)
    .map(({ address, isFile }) => `${address} ${isFile ? facts.get(address)?.sha256 : interfaceOf(ledger)}`)
    .join('\n');

const newest = (times: readonly string[]): string | undefined =>
  times.reduce<string | undefined>((last, time) => (time > (last ?? '') ? time : last), undefined);

function newestObject({ objects: own }: Dataset, { objects }: Ledger): string | undefined {
  const of = own ?? [...objects.keys()];
  return newest(of.flatMap((id) => objects.get(id)?.modified ?? []));
}

/**
 * The ledger with the data sets among what it tracks, so that the date of each moves when its data do, also where
 * something vanished from them; the first time it is that of the newest object in it.
 */
export const trackDatasets = (
  ledger: Ledger,
  datasets: readonly Dataset[],
  facts: ReadonlyMap<string, FileFacts>,
  at: Instant,
): Ledger =>
  track(
    ledger,
    PREFIX,
    datasets.map((one) => ({
      id: PREFIX + one.name,
      content: contentOf(one, facts, ledger),
      since: newestObject(one, ledger),
    })),
    { at, sha256: HASHER.sha256 },
  );

/** When data sets last changed, as the ledger tracks them. */
export const modifiedIn = ({ tracked }: Ledger) => ({
  of: (name: string): string | undefined => tracked.get(PREFIX + name)?.modified,
  any: newest([...tracked.values()].flatMap(({ id, modified }) => (id.startsWith(PREFIX) ? modified : []))),
});
