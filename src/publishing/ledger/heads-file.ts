import { readFile } from 'node:fs/promises';
import type { BallotHead } from '../../domain/circulation/index.ts';
import { headsIn } from '../circulation/read-heads.ts';
import { UsageError } from '../usage-error.ts';

/** The heads in a file as `/umlauf/heads.json` answers; none where no file is named. @throws UsageError */
export async function readHeadsFile(file: string | undefined): Promise<readonly BallotHead[]> {
  if (file === undefined) return [];
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`--heads ${file}: Diese Datei lässt sich nicht lesen.`);
  const heads = headsIn(text);
  if (heads) return heads;
  throw new UsageError(
    `--heads ${file}: Die Datei muss sein, was der Mitgliederbereich unter /umlauf/heads.json antwortet.`,
  );
}
