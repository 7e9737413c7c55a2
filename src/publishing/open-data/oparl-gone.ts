import type { Ledger, Tracked } from '../../domain/ledger/index.ts';
import {
  type List,
  listPage,
  OPARL,
  pageOfList,
  pagesOf,
  segmentOf,
  tombstone,
  type World,
} from '../../outputs/oparl/index.ts';
import { url } from '../../domain/url.ts';
import { inParallel } from '../../content/in-parallel.ts';
import type { OparlFiles } from './oparl-files.ts';

/** What was in the interface and is no more: objects, and pages of lists. */
export const goneLines = ({ tracked }: Ledger): readonly Tracked[] =>
  [...tracked.values()].filter(({ id, hash }) => hash === undefined && id.startsWith(OPARL));

/** Writes what answers at addresses that have nothing any more: tombstones, and pages of lists without objects. */
export async function writeGone(
  gone: readonly Tracked[],
  { world, lists }: { readonly world: World; readonly lists: readonly List[] },
  files: OparlFiles,
): Promise<void> {
  const byPath = new Map(lists.map((list) => [list.path, list]));
  await inParallel(gone, 16, async ({ id }) => {
    const segment = segmentOf(id);
    const page = pageOfList(id);
    if (segment !== undefined && world.stampOf) {
      const stone = tombstone(id, segment, world.base, world.stampOf(id));
      await files.write(id, JSON.stringify(stone));
    } else if (page) {
      const list = byPath.get(page.list);
      const facts = {
        base: world.base,
        ...page,
        pages: list ? pagesOf(list) : 1,
        total: list?.entries.length ?? 0,
        web: list?.web ?? url.home,
      };
      await files.write(id, listPage([], facts).text);
    }
  });
}
