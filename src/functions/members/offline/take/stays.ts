import type { MembersDocument } from '../../../../domain/members/index.ts';
import { isToBeStamped } from '../../files/watermark/stamp.ts';
import type { Shelf } from '../../portal/shelf.ts';
import type { MembersSettings } from '../../settings.ts';
import type { TakeAlong } from '../types.ts';

const MEGABYTE = 1_000_000;

/** Bytes of the largest document that goes along; a tablet has to hold it whole in its memory to open what is sealed. */
export const LARGEST_TAKEN = 40 * MEGABYTE;
/** The same where each page is stamped first (`worker-stamper.ts`). */
const LARGEST_STAMPED = 24 * MEGABYTE;

/** Why a document is read online alone; undefined where it goes along. */
export function stays(
  document: MembersDocument,
  shelf: Pick<Shelf, 'readDocument'>,
  settings: Pick<MembersSettings, 'watermark'>,
): TakeAlong['left'][number]['why'] | undefined {
  if (shelf.readDocument(document.id) !== 'download') return 'view';
  if (!/^application\/pdf\b/i.test(document.mimeType.trim())) return 'type';
  const largest = isToBeStamped(settings, document) ? LARGEST_STAMPED : LARGEST_TAKEN;
  return document.size > largest ? 'size' : undefined;
}
