import type { PublicResolution } from '../../domain/public-record.ts';
import {
  type ListPage,
  paged,
  type RecordIndex,
  type ResolutionSelection,
  selectResolutions,
} from '../../domain/view/index.ts';

/** A list of resolutions and its address below the folder of the page. */
export interface ResolutionListPath {
  readonly path: string;
  readonly selection: ResolutionSelection;
}

/** Static paths of lists, each in pages of 100: parameter `list`, properties for `ResolutionListPage`. */
export const resolutionListPages = (lists: readonly ResolutionListPath[], index: RecordIndex) =>
  lists.flatMap(({ path, selection }) =>
    paged(selectResolutions(selection, index)).map((page: ListPage<PublicResolution>) => ({
      params: { list: page.number === 1 ? path : `${path}/seite/${page.number}` },
      props: { selection, page },
    })),
  );
