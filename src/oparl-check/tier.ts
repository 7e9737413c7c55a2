import type { Plain } from './plain.ts';

/** What an endpoint says of its filters: served from plain files without them, by a function with them, or nothing said. */
export type Tier = 'static' | 'filter' | 'unsaid';

/** Reads the vendor property of a System that tells whether lists obey filters. */
export function tierOf(system: Plain): Tier {
  const said = system['ratsfenster:tier'];
  return said === 'static' || said === 'filter' ? said : 'unsaid';
}
