/** Different characters of a secret; 43 random hexadecimal digits have fewer once in millions of times. */
const LEAST_DIFFERENT = 10;

/** Whether a secret is plainly none: few different characters, or a word that is written again and again. */
export function isWeakKey(key: string): boolean {
  if (new Set(key).size < LEAST_DIFFERENT) return true;
  for (let period = 1; period <= key.length / 2; period += 1)
    if (key.startsWith(key.slice(period))) return true;
  return false;
}
