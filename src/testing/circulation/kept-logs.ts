import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ballot } from '../../domain/circulation/index.ts';
import { openedKey, recordKey } from '../../functions/members/circulation/keys.ts';
import type { SlotStore } from '../../store/ports.ts';

/** File of the kept log of a resolution of the sample. */
export const logFile = (key: string): string => path.join(import.meta.dirname, 'logs', `${key}.jsonl`);

/** Its lines: what the members' area of the sample council holds of the ballot. */
export const keptLog = async (key: string): Promise<readonly string[]> =>
  (await readFile(logFile(key), 'utf8')).trimEnd().split('\n');

/** Puts a log into a store, as the function wrote it. @throws StoreError */
export async function enterLog(slots: SlotStore, lines: readonly string[]): Promise<void> {
  const { id, opens } = (JSON.parse(lines[0] ?? '') as { readonly ballot: Ballot }).ballot;
  for (const [n, line] of lines.entries()) await slots.put(recordKey(id, n), line);
  await slots.put(openedKey(id, Date.parse(opens)), id);
}
