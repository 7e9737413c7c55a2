import { fold } from '../text/slug.ts';

/** True where a document's name says that it is not public. */
export const saysClosed = (words: string): boolean =>
  /\bnicht ?oeffentlich|\bnoe\b|\bvertraulich/.test(fold(words));

/** True where a document's name says that it is the public one: a notice, public minutes. */
export const saysOpen = (words: string): boolean =>
  !saysClosed(words) && /\bbekanntmachung|\boeffentlich(?:e|er|es)?\b/.test(fold(words));

/** What of a meeting's agenda is public, as far as the source tells. */
export interface Agenda {
  readonly public: number;
  readonly nonPublic: number;
}

/**
 * Whether a document of the whole meeting may be public. Its text was never seen, so of a meeting that has non-public
 * items only a document named as the public one passes, of a meeting with an agenda but no public item none.
 */
export function isMeetingFilePublic(words: string, agenda: Agenda, trustUnmarked: boolean): boolean {
  if (saysClosed(words)) return false;
  if (agenda.public === 0 && agenda.nonPublic > 0) return false;
  if (agenda.public > 0 && agenda.nonPublic === 0) return true;
  return saysOpen(words) || (trustUnmarked && agenda.nonPublic === 0);
}
