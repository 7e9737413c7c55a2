import type { Context } from 'hono';
import { at } from '../addresses.ts';
import { recordAccess } from '../audit/record-access.ts';
import { partNumbers } from '../part-numbers.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { baselineOf } from './marks.ts';
import { paperHead, paperPage } from './page/paper-page.ts';
import { asked, note, show } from './request.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { paperPageView } from './view/paper-page-view.ts';
import { type RelationGroup, relationViews } from './view/relation-views.ts';

/** The page of a paper. What does not exist and what may not be read have the same answer. */
export const paperRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  asked(context, async (request) => {
    const { who, council } = request;
    const key = context.req.param('key') ?? '';
    const shelf = await openShelf(council, who.reader, partNumbers(council, council.directory.papers, key));
    const view = paperPageView(key, shelf, baselineOf(council, who.session));
    if (!view) {
      await recordAccess(parts, who, 'paper-refused', key);
      return context.notFound();
    }
    await note(parts, request, 'paper-read', key);
    return show(
      request,
      {
        title: view.title,
        kicker: view.name,
        current: 'meetings',
        breadcrumbs: [
          { label: 'Sitzungen', href: at.meetings },
          ...(view.via ? [{ label: view.via.body, href: view.via.href }] : []),
          { label: view.name },
        ],
        lead: view.summary,
        headExtra: paperHead(view),
      },
      paperPage(view, await relationsFor(key, shelf)),
    );
  });

/** The papers around one that may be read; they stand in parts of their own. */
async function relationsFor(key: string, shelf: Shelf): Promise<RelationGroup[]> {
  const paper = shelf.paper(key);
  if (!paper?.relations) return [];
  const { council, reader } = shelf;
  const { papers } = council.directory;
  const numbers = paper.relations.flatMap((one) =>
    Object.hasOwn(papers, one.paper) ? (papers[one.paper] ?? []) : [],
  );
  return relationViews(paper, await openShelf(council, reader, [...new Set(numbers)]));
}
