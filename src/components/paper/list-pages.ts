import type { PublicPaper } from '../../domain/public-record.ts';
import {
  type ListPage,
  paged,
  type PaperSelection,
  type RecordIndex,
  selectPapers,
} from '../../domain/view/index.ts';

/** A list of papers and its address below the folder of the page. */
export interface PaperListPath {
  readonly path: string;
  readonly selection: PaperSelection;
}

/** Static paths of lists, each in pages of 100: parameter `list`, properties for `PaperListPage`. */
export const paperListPages = (lists: readonly PaperListPath[], index: RecordIndex) =>
  lists.flatMap(({ path, selection }) =>
    paged(selectPapers(selection, index)).map((page: ListPage<PublicPaper>) => ({
      params: { list: page.number === 1 ? path : `${path}/seite/${page.number}` },
      props: { selection, page },
    })),
  );
