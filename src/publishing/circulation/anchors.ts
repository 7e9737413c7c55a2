import { z } from 'zod';
import { FILES, readLines } from '../ledger/ledger-files.ts';

/** Heads that the public log bears, by the id of the ballot. */
export type Anchors = ReadonlyMap<string, readonly string[]>;

const Anchored = z.looseObject({
  anchors: z.array(z.looseObject({ id: z.string(), head: z.string() })).optional(),
});

/** Heads in the log of the ledger at `folder`; none where no ledger is given. @throws LedgerError where a line cannot be read */
export async function readAnchors(folder: string | undefined): Promise<Anchors> {
  if (folder === undefined) return new Map();
  const entries = await readLines<z.infer<typeof Anchored>>(folder, FILES.log, Anchored);
  const all = Map.groupBy(
    entries.flatMap(({ anchors = [] }) => anchors),
    ({ id }) => id,
  );
  return new Map([...all].map(([id, of]) => [id, of.map(({ head }) => head)]));
}
