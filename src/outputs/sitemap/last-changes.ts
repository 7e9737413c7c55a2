import type { Ledger } from '../../domain/ledger/index.ts';
import { url } from '../../domain/url.ts';
import { meetingsOfBody } from '../../domain/view/bodies.ts';
import type { RecordIndex } from '../../domain/view/index.ts';

/** Ids of the objects that the pages of organizations, people and bodies show beside their own. */
function* shownOn(index: RecordIndex): Generator<readonly [page: string, ids: readonly string[]]> {
  const { organizations, people, bodies } = index.record;
  const ids = (folder: string, things: readonly { readonly key: string }[] = []) =>
    things.map(({ key }) => `${folder}/${key}`);
  for (const { key, kind } of organizations)
    yield [
      url.organization(key, kind),
      [
        ...ids('meetings', index.meetingsOf.get(key)),
        ...ids('resolutions', index.resolutionsOf.get(key)),
        ...ids('papers', index.papersByOriginator.get(key)),
        ...ids(
          'people',
          index.membersOf.get(key)?.map(({ person }) => person),
        ),
      ],
    ];
  for (const { key } of people) yield [url.person(key), ids('papers', index.papersByOriginator.get(key))];
  for (const { key } of bodies)
    yield [
      url.body(key),
      [
        ...ids('organizations', index.organizationsOf.get(key)),
        ...ids('meetings', meetingsOfBody(key, index)),
      ],
    ];
}

/**
 * When the page of each object last changed, by its address (ISO 8601 in UTC), as far as the ledger's objects and its log
 * tell it; of pages that list others the newest of these. It holds for a site whose pages were never tracked: what
 * vanished from a page, and lists alone, it does not know.
 */
export function lastChanges(ledger: Ledger, index: RecordIndex): ReadonlyMap<string, string> {
  const changes = new Map<string, string>(
    ledger.log.map(({ sequence, at }) => [url.logEntry(sequence), at] as const),
  );
  for (const { url: address, modified, hash } of ledger.objects.values())
    if (hash !== undefined) changes.set(address, modified);
  for (const [page, ids] of shownOn(index)) {
    const own = changes.get(page);
    if (own === undefined) continue;
    const times = ids.flatMap((id) => ledger.objects.get(id)?.modified ?? []);
    changes.set(
      page,
      times.reduce((latest, time) => (time > latest ? time : latest), own),
    );
  }
  return changes;
}
