import { resolutionKey } from '../../domain/url.ts';

/** Key of an agenda item, of its vote and of its resolution: one word for all three, as in the address of the resolution. */
export const itemName = (meeting: string, item: string): string => resolutionKey(meeting, item);
