import type { RecordIndex } from '../../domain/view/index.ts';
import type { BulkPart } from './parts.ts';
import type { Table } from './table.ts';

/** Characters that are written at a time. */
const PIECE = 1_000_000;

/** A table of a part as JSON Lines (jsonlines.org), in pieces: an object for each row, without what is not known. */
export function* jsonLinesOf(
  { columns, rows }: Table,
  part: BulkPart,
  index: RecordIndex,
): Generator<string> {
  let piece = '';
  for (const row of rows(part, index)) {
    const named = columns.map(({ name }, position) => [name, row[position]] as const);
    piece += `${JSON.stringify(Object.fromEntries(named))}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
