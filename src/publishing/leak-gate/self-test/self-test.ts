import { needleSearch } from '../needle.ts';
import { scanBytes } from '../scan-bytes.ts';
import { BYTE_PLACES } from './byte-places.ts';
import { TEXT_PLACES } from './text-places.ts';

/** All hiding places, by name, and how to hide a text there. */
export const HIDING_PLACES = { ...TEXT_PLACES, ...BYTE_PLACES };

const TEXT = 'Prüftext der Freigabe für verschlüsselte Öffnungen';

/**
 * Plants a text in every hiding place and looks for it, as a control of the scanner itself. Gives the places in which it
 * saw nothing: none, unless a decoder stopped working, with a new version of Node for instance.
 */
export function selfTest(): string[] {
  const search = needleSearch([{ id: 'planted', text: TEXT }]);
  const isFound = (hide: (text: string) => string | Buffer): boolean =>
    scanBytes(Buffer.from(hide(TEXT) as string), search).hits.has('planted');
  return Object.entries(HIDING_PLACES).flatMap(([place, hide]) => (isFound(hide) ? [] : [place]));
}
