import { changesOf, type Ledger } from '../../domain/ledger/index.ts';
import { FILES } from './ledger-files.ts';

/**
 * What shows that the lines of objects and addresses are of another age than the log, in German, or undefined. The chain
 * alone cannot tell that its end was cut off; the lines, each written together with an entry, can.
 */
export function ageFault({ objects, urls, log }: Ledger): string | undefined {
  const instants = new Set(log.map(({ at }) => at));
  const told = new Map<string, string | undefined>();
  const addresses = new Map<string, string>();
  for (const change of log.flatMap(changesOf)) {
    told.set(change.object, change.hash);
    for (const { url } of [change, ...(change.files ?? [])]) addresses.set(url, change.object);
  }
  const object =
    [...objects.values()].find(
      ({ id, hash, modified }) => !instants.has(modified) || (told.has(id) && told.get(id) !== hash),
    )?.id ?? [...told.keys()].find((id) => !objects.has(id));
  if (object !== undefined) return `${FILES.objects} und ${FILES.log} sind verschieden alt (${object}).`;
  for (const { id, url } of objects.values()) addresses.set(url, id);
  const lost = [...addresses.keys()].find((address) => !urls.has(address));
  if (lost !== undefined) return `in ${FILES.urls} fehlt die Adresse ${lost}.`;
  const stranger = [...urls.values()].find(
    // A list appears with the day, without a change of any object: a new month of the calendar.
    ({ object: owner, since, list }) =>
      (list !== true && !instants.has(since)) || (owner !== undefined && !objects.has(owner)),
  );
  return stranger && `${FILES.urls} und ${FILES.log} sind verschieden alt (${stranger.url}).`;
}
