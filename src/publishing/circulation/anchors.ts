import { z } from 'zod';
import { FILES, readLines } from '../ledger/ledger-files.ts';

/** A head that was made known, and the state in which the ballot was, where it was told. */
const Anchor = z.object({
  id: z.string(),
  head: z.string(),
  state: z.enum(['open', 'closed', 'cancelled']).optional(),
});
export type Anchor = z.infer<typeof Anchor>;

/** Heads that the public log bears, by the id of the ballot. */
export type Anchors = ReadonlyMap<string, readonly Anchor[]>;

const Anchored = z.looseObject({ anchors: z.array(Anchor).optional() });

/** Heads in the log of the ledger at `folder`; none where no ledger is given. @throws LedgerError where a line cannot be read */
export async function readAnchors(folder: string | undefined): Promise<Anchors> {
  if (folder === undefined) return new Map();
  const entries = await readLines<z.infer<typeof Anchored>>(folder, FILES.log, Anchored);
  return Map.groupBy(
    entries.flatMap(({ anchors = [] }) => anchors),
    ({ id }) => id,
  );
}
