import type { DocumentData, FolderPlan, UploadPart } from '../model/index.ts';
import { type Folder, FolderMaker } from './folder-maker.ts';
import type { FolderLimits } from './folder-limits.ts';
import { MergeShop } from './merge-shop.ts';

/** What folders are made with. */
export interface FolderTools {
  /** Makes the PDFs of documents of our own; gives their paths by the ids of their data. */
  readonly render: (documents: readonly DocumentData[]) => Promise<ReadonlyMap<string, string>>;
  /** Path of an upload's file; undefined where there is none. */
  readonly pathOf: (upload: UploadPart) => string | undefined;
  readonly limits?: FolderLimits;
}

/** More pages on the cover make its numbers longer, hardly ever more than once. */
const MOST_ROUNDS = 5;

/**
 * Makes one PDF of each plan: a cover sheet, documents of our own and uploads, in the order of the plan, with bookmarks. An
 * upload that cannot be merged is left out and named on the cover sheet with its address. The same plan gives the same
 * bytes.
 * @throws {Error} where documents of our own cannot be merged
 */
export async function folderBatch(
  plans: readonly FolderPlan[],
  { render, pathOf, limits }: FolderTools,
): Promise<Folder[]> {
  await using shop = await MergeShop.open(limits);
  const own = new Map<string, DocumentData>();
  for (const part of plans.flatMap(({ parts }) => parts))
    if (part.kind === 'own') own.set(part.data.id, part.data);
  const paths = await render([...own.values()]);
  const makers = plans.map((plan) => new FolderMaker(plan, shop));
  for (const maker of makers)
    await maker.prepare({ own: ({ id }) => paths.get(id) as string, upload: pathOf });
  const covers = await coversOf(makers, render);
  const folders: Folder[] = [];
  for (const maker of makers) folders.push(await maker.merge(covers.get(maker) as string));
  return folders;
}

/** The cover sheet names pages, and how many pages it has itself depends on what it names. */
async function coversOf(
  makers: readonly FolderMaker[],
  render: FolderTools['render'],
): Promise<ReadonlyMap<FolderMaker, string>> {
  const covers = new Map<FolderMaker, string>();
  for (let round = 0; covers.size < makers.length; round += 1) {
    if (round === MOST_ROUNDS) throw new Error('A cover changes its length with the pages that it names.');
    const open = makers
      .filter((maker) => !covers.has(maker))
      .map((maker) => ({ maker, data: maker.cover() }));
    const paths = await render(open.map(({ data }) => data));
    for (const { maker, data } of open) {
      const path = paths.get(data.id) as string;
      if (await maker.fits(path)) covers.set(maker, path);
    }
  }
  return covers;
}
