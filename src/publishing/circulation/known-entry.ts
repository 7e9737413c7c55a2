import { nameOf } from './entry-to-write.ts';

const FIELD = /^(ballot|ballotItem): *["']?([^"'\s]*)/;

/** Lines of a file's front matter that tell of a ballot, for `git grep -E`. */
export const LINES = '^(ballot|ballotItem): ';

/** The name of the item that a resolution's lines are about; undefined where it is of no ballot. */
export function knownEntry(lines: readonly string[]): string | undefined {
  const found = new Map(
    lines.map((line) => FIELD.exec(line) ?? []).map(([, field = '', value = '']) => [field, value]),
  );
  const ballot = found.get('ballot');
  const item = found.get('ballotItem');
  return ballot && item ? nameOf({ ballot, item }) : undefined;
}
