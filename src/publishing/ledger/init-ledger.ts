import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { readContent } from '../../content/index.ts';
import { emptyLedger } from '../../domain/ledger/index.ts';
import { UsageError } from '../usage-error.ts';
import { writeLedger } from './write-ledger.ts';

/** Makes an empty ledger with a seed of its own for the site of `content`. Gives that site. @throws UsageError */
export async function initLedger(folder: string, content: string): Promise<string> {
  const { record, problems } = await readContent(content);
  if (!record) {
    throw new UsageError(
      `${content} lässt sich nicht lesen (${problems.length} Fehler). Siehe: npm run check`,
    );
  }
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) {
    throw new UsageError(
      `In ${folder} liegt schon etwas; dort wird kein neues Protokoll angelegt. Bitte einen leeren oder neuen Ordner angeben.`,
    );
  }
  const seed = randomBytes(32).toString('hex');
  const { baseUrl } = record.site;
  await writeLedger(folder, emptyLedger(baseUrl, seed), { states: new Map() });
  return baseUrl;
}
