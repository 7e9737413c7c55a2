import type { SourceObject } from '../read/source-object.ts';

/** An agenda item as the source holds it, before anything was decided. */
export interface SourceItem {
  readonly object: SourceObject;
  readonly number: string;
  /** As in the source, with its line breaks. */
  readonly title: string;
  /** OParl `public`, where the source sets it. */
  readonly flag: boolean | undefined;
  /** Something hangs on it: a paper, a file, a result, a resolution. */
  readonly hasLinks: boolean;
}

/** Whether citizens may read an item. `unmarked`: the source says neither. */
export type Publicity = 'public' | 'non-public' | 'unmarked';

/** An item with its publicity; markers are gone, but for a title that stood below one. */
export interface PlacedItem extends SourceItem {
  readonly publicity: Publicity;
}
