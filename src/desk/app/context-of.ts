import { type Instant, wallClock } from '../../domain/local-time.ts';
import type { DeskContext } from '../desk-context.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { DeskFile } from './desk-file.ts';

/** The context of the controls, from what the page was told. */
export const contextOf = (desk: DeskFile, siteIndex: () => Promise<SiteIndex>): DeskContext => ({
  side: desk.side,
  role: desk.role,
  siteIndex,
  collections: desk.collections,
  now: () => desk.now ?? wallClock(Date.now() as Instant, desk.timeZone),
  newId,
  otherDesk: desk.otherDesk,
  uploadLimit: desk.uploadLimit,
  signOffOffices: desk.signOffOffices,
  ...(desk.minutesReading && { minutesReading: desk.minutesReading }),
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Eight signs of which the first is a letter, as `format:content` makes them: 26 × 36⁷ of them. */
function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(8));
  return [...random].map((value, i) => (i === 0 ? LETTERS[value % 26] : SIGNS[value % 36])).join('');
}
