import { asList, type SourceObject, type SourceType } from '../read/source-object.ts';
import type { SourcePool } from '../read/source-pool.ts';

const IN_PATH = /^(.*?\/bod(?:y|ies)\/[^/?#]+)(?=[/?#])/i;
const OWNED: readonly SourceType[] = ['Organization', 'Person', 'LegislativeTerm', 'Meeting', 'Paper'];

/** Id of the body that an address lies under, as in `…/body/1/paper/7`. */
export const bodyInPath = (id: string): string | undefined => IN_PATH.exec(id)?.[1];

/** Id of an object's body: its own `body`, else the one in its address. */
export function bodyIdOf(object: SourceObject): string | undefined {
  const [own] = asList(object.fields['body']);
  return typeof own === 'string' && own !== '' ? own : bodyInPath(object.id);
}

/** Ids of all bodies, as objects or only as addresses; `body:` stands for one that the source never names. */
export function bodyIds(pool: SourcePool): readonly string[] {
  const ids = new Set(pool.all('Body').map((body) => body.id));
  for (const type of OWNED) {
    for (const object of pool.all(type)) {
      const id = bodyIdOf(object);
      if (id) ids.add(id);
    }
  }
  return ids.size > 0 ? [...ids].sort() : ['body:'];
}
