import path from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';
import { initLedger } from './init-ledger.ts';
import { isWorkTree, saveLedger } from './save-ledger.ts';

const USAGE = `Das Protokoll der Veröffentlichungen. Es gehört in ein privates Repository, auf einen Zweig „ledger“.

Aufruf: npm run ledger -- init ORDNER [--content ORDNER]
          legt ein leeres Protokoll mit eigenem geheimen Schlüssel an
        npm run ledger -- save --from ORDNER --to ORDNER [--no-push]
          übernimmt das Protokoll, das der Bau neben der Website ablegt, in den Zweig und überträgt ihn`;

const DONE = {
  nothing: 'Im Protokoll hat sich nichts geändert.',
  committed: 'Das Protokoll ist gespeichert.',
  replaced: 'Das Protokoll ist gespeichert; wegen einer Löschung ersetzt es die Geschichte seines Zweigs.',
} as const;

/** `npm run ledger`: gives the exit code. @throws UsageError, LedgerError */
export async function ledgerCommand(args: readonly string[], tell: (text: string) => void): Promise<number> {
  const { verb, folder, content, from, to, push } = optionsOf(args);
  if (verb === 'init' && folder !== undefined) {
    const site = await initLedger(path.resolve(folder), path.resolve(content));
    tell(`Ein leeres Protokoll für ${site} liegt in ${folder}.\n`);
    return 0;
  }
  if (verb !== 'save' || from === undefined || to === undefined) throw new UsageError(USAGE);
  if (!(await isWorkTree(to))) {
    throw new UsageError(`--to ${to}: Das ist kein Arbeitsordner von git.\n\n${USAGE}`);
  }
  const { done } = await saveLedger(path.resolve(from), path.resolve(to), push);
  tell(`${DONE[done]}\n`);
  return 0;
}

function optionsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        from: { type: 'string' },
        to: { type: 'string' },
        'no-push': { type: 'boolean', default: false },
      },
    });
    const [verb, folder] = positionals;
    return { verb, folder, ...values, push: !values['no-push'] };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
