import type { PublicResolution } from '../../domain/public-record.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { objectPath } from './addresses.ts';
import { itemIds } from './relations.ts';
import { standsAlone } from './resolution.ts';

/** Path of the object that holds a resolution: its agenda item, or one of our own; undefined where its item is not public. */
export function oparlOfResolution(resolution: PublicResolution, index: RecordIndex): string | undefined {
  const { key, item } = resolution;
  if (standsAlone(resolution)) return objectPath('resolution', key);
  return item !== undefined && itemIds(index).has(item) ? objectPath('agendaitem', item) : undefined;
}
