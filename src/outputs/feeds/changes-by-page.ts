import type { Ledger } from '../../domain/ledger/index.ts';
import { url } from '../../domain/url.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { pagesConcerned } from './concern-lines.ts';
import { onTheAgenda } from './on-the-agenda.ts';
import { tellsOverdue } from './overdue-news.ts';
import { type ToldChange, toldChanges } from './told-changes.ts';

/** What the feed of each page tells, by the page's address, oldest first. */
export type ChangesByPage = ReadonlyMap<string, readonly ToldChange[]>;

/** What the log tells, by the pages that it concerns. */
export function changesByPage(index: RecordIndex, ledger: Ledger): ChangesByPage {
  const pages = new Map<string, ReadonlySet<string>>();
  const found = new Map<string, ToldChange[]>();
  const changes = [...toldChanges(index, ledger)];
  const forPapers = onTheAgenda(changes);
  for (const change of changes) {
    let concerned = pages.get(change.object);
    if (!concerned) pages.set(change.object, (concerned = pagesConcerned(change.object, index, ledger)));
    for (const page of tellsOverdue(change) ? [...concerned, url.tracker] : concerned) {
      const told = page.startsWith(url.papers) ? forPapers(change) : change;
      if (!told) continue;
      const list = found.get(page);
      if (list) list.push(told);
      else found.set(page, [told]);
    }
  }
  return found;
}
