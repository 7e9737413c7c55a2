import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So many objects make it worth the tenth of a second. */
const MANY = 20_000;

let collect: (() => void) | undefined;

/**
 * Gives back the memory of a step that is over, before the next begins. Left alone, the engine lets the heap of a large import grow to
 * more than twice of what is in use, since there seems to be no need to hurry.
 */
export function letGo(objects: number): void {
  if (objects < MANY) return;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
