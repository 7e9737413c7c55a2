const SEPARATOR = Buffer.from('\n');
/** Shorter runs hold no compressed text worth finding. */
const ALONE = 40;

/** Base64 of anything has letters of both cases; words and paths, which look like it, have not. */
const isMixed = (text: string): boolean => /[A-Z]/.test(text) && /[a-z]/.test(text);

/**
 * Everything that may be Base64 (RFC 4648, sections 4 and 5; lines broken or not), decoded. Where a run begins nobody
 * knows, for a path may stand before it, so each is read from its first four places, all of them together; the longer
 * ones alone, too, since they may be compressed.
 */
export function base64(runs: readonly string[]): { together: Buffer | undefined; alone: Buffer[] } {
  const together: Buffer[] = [];
  const alone: Buffer[] = [];
  for (const text of runs) {
    if (!isMixed(text)) continue;
    const [first, ...others] = [0, 1, 2, 3].map((shift) => Buffer.from(text.slice(shift), 'base64'));
    if (text.length >= ALONE) alone.push(first as Buffer);
    else together.push(first as Buffer, SEPARATOR);
    for (const other of others) together.push(other, SEPARATOR);
  }
  return { together: together.length === 0 ? undefined : Buffer.concat(together), alone };
}
