import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../content/index.ts';
import { emptyLedger } from '../../domain/ledger/index.ts';
import { UsageError } from '../usage-error.ts';
import { LedgerError } from './ledger-error.ts';
import { writeLedger } from './write-ledger.ts';

const USAGE = `Legt ein neues, leeres Protokoll mit eigenem geheimen Schlüssel an. Es gehört in ein privates Repository.

Aufruf: npm run ledger -- init ORDNER [--content ORDNER]`;

/** `npm run ledger -- init DIR`: an empty ledger for the site of `--content`. @throws UsageError, LedgerError */
export async function ledgerCommand(args: readonly string[], tell: (text: string) => void): Promise<number> {
  const { folder, content } = optionsOf(args);
  const { record, problems } = await readContent(content);
  if (!record) {
    throw new UsageError(
      `${content} lässt sich nicht lesen (${problems.length} Fehler). Siehe: npm run check`,
    );
  }
  const present = await readdir(folder).catch(() => []);
  if (present.some((name) => name !== '.git')) {
    throw new LedgerError(
      folder,
      'der Ordner ist nicht leer.',
      'Ein bestehendes Protokoll wird nicht überschrieben.',
    );
  }
  const seed = randomBytes(32).toString('hex');
  await writeLedger(folder, emptyLedger(record.site.baseUrl, seed), { states: new Map(), lasting: true });
  tell(`Ein leeres Protokoll für ${record.site.baseUrl} liegt in ${folder}.\n`);
  return 0;
}

function optionsOf(args: readonly string[]): { folder: string; content: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { content: { type: 'string' } },
    });
    const [verb, folder, ...rest] = positionals;
    if (verb !== 'init' || folder === undefined || rest.length > 0)
      throw new Error('Es fehlt „init ORDNER“.');
    return { folder: path.resolve(folder), content: path.resolve(values.content ?? 'content') };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
