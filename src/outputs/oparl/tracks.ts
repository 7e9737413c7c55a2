import type { Trackable } from '../../domain/ledger/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import type { Listed } from './listed.ts';
import { type List, pagePathsOf } from './lists.ts';
import { groupOf } from './list-groups.ts';
import { system, SYSTEM } from './system.ts';
import { type FileContent, worldOf } from './world.ts';

/**
 * All that the ledger tracks of the interface: each object with a digest of what it says, without instants, so that a
 * parent moves with what it embeds; and each page of a list, so that it is known when it is gone.
 * @param digest of a text; keeps the texts of all objects from being held at once
 */
export function* tracksOf(
  record: PublicRecord,
  catalogue: readonly Listed[],
  lists: readonly List[],
  {
    contents,
    digest,
  }: { readonly contents: ReadonlyMap<string, FileContent>; readonly digest: (text: string) => string },
): Generator<Trackable> {
  const world = worldOf(record, contents);
  const [first] = record.bodies;
  const owner = first && { object: `bodies/${first.key}` };
  yield { id: SYSTEM, content: digest(JSON.stringify(system(world))), ...owner };
  for (const { path, object, make, ...whose } of catalogue) {
    const content = digest(JSON.stringify(make(world)));
    const group = groupOf(whose);
    yield { id: path, content, ...(group !== '' && { group }), ...(object !== undefined && { object }) };
  }
  for (const list of lists) for (const path of pagePathsOf(list)) yield { id: path, content: 'list' };
}
