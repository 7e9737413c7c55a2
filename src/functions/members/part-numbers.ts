import type { Council } from './ports.ts';

/**
 * Numbers of the parts in which a thing of that id stands; for an unknown id those of some part, always the same, so that what
 * is unknown takes as long as what is forbidden.
 * @param known numbers by id, as the directory has them
 */
export function partNumbers(
  { directory: { parts } }: Council,
  known: Readonly<Record<string, readonly number[]>>,
  id: string,
): readonly number[] {
  const numbers = Object.hasOwn(known, id) ? known[id] : undefined;
  if (numbers) return numbers;
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return parts.length === 0 ? [] : [sum % parts.length];
}
