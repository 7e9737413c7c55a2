import { createHash } from 'node:crypto';
import { wordKey } from '../../domain/word-key.ts';
import { nameOf } from './entry-to-write.ts';

/** Characters of the title that the key bears at most. */
const LONGEST = 40;

/**
 * The key of the resolution of an item: day, title, and six digits by which two never meet. The same item always has the same one,
 * whoever writes it. @param day `YYYY-MM-DD` on which it was closed
 * @param title empty for what is not public: branches and logs of jobs bear the key
 */
export function keyOf(
  day: string,
  title: string,
  item: { readonly ballot: string; readonly item: string },
): string {
  const words = wordKey(title).slice(0, LONGEST + 1);
  const whole = words.length > LONGEST ? words.replace(/-[^-]*$/, '').slice(0, LONGEST) : words;
  const digits = createHash('sha256').update(nameOf(item)).digest('hex').slice(0, 6);
  return [day, 'umlauf', whole, digits].filter(Boolean).join('-');
}
