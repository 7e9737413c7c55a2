import { cleanLine } from '../text/clean.ts';

const GLUED =
  /([a-zäöüß.!)\d])(?=(?:Einstimmig|Mehrheitlich|Variante [A-Z]|Kein|Der |Zu [a-z0-9][).])|zu (?:\d\.|[a-d]\)))/g;

/** A result's wording in one line; sentences and numbers that the source had run together are parted again. */
export const tidyWording = (raw: string): string =>
  cleanLine(raw)
    .replace(GLUED, '$1; ')
    .replace(/(einstimmig|mehrheitlich|enthaltung(?:en)?)(\d)/gi, '$1; $2')
    .replace(/(\d)(?=(?:ja|nein)\b)/gi, '$1 ')
    .replace(/; ; /g, '; ');

/** The parts of a wording that gives a result for each of several motions: "zu a) …, zu b) …". */
export function partsOf(wording: string): readonly string[] {
  const parts = wording.split(/(?:\bzu\s+)?(?:\b[a-z]\)|\b\d\.(?=[:\s,]))/i).map((part) => part.trim());
  return parts.filter((part) => /\p{L}{2}/u.test(part));
}
