import { readFile } from 'node:fs/promises';
import { type BallotHeads, headsIn } from '../circulation/read-heads.ts';
import { UsageError } from '../usage-error.ts';

/** What a file says that is an answer of `/umlauf/heads.json`; nothing where no file is named. @throws UsageError */
export async function readHeadsFile(file: string | undefined): Promise<BallotHeads> {
  if (file === undefined) return { heads: [], broken: [] };
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`--heads ${file}: Diese Datei lässt sich nicht lesen.`);
  const heads = headsIn(text);
  if (heads) return heads;
  throw new UsageError(
    `--heads ${file}: Die Datei muss sein, was der Mitgliederbereich unter /umlauf/heads.json antwortet.`,
  );
}
