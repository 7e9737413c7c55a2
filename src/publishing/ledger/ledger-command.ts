import path from 'node:path';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import { initLedger } from './init-ledger.ts';
import { isWorkTree, saveLedger } from './save-ledger.ts';

const USAGE = `Das Protokoll der Veröffentlichungen. Es gehört in ein privates Repository, auf einen Zweig „ledger“.

Aufruf: npm run ledger -- init ORDNER [--content ORDNER]
          legt ein leeres Protokoll mit eigenem geheimen Schlüssel an
        npm run ledger -- save --from ORDNER --to ORDNER [--no-push]
          übernimmt das Protokoll, das der Bau neben der Website ablegt, in den Zweig und überträgt ihn

  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --from ORDNER     das Protokoll neben der gebauten Website, etwa dist-ledger
  --to ORDNER       Arbeitsordner des Zweigs „ledger“
  --no-push         nur speichern, nicht übertragen
  --help            diese Hilfe`;

const DONE = {
  nothing: 'Im Protokoll hat sich nichts geändert.',
  committed: 'Das Protokoll ist gespeichert.',
  replaced: 'Das Protokoll ist gespeichert; wegen einer Löschung ersetzt es die Geschichte seines Zweigs.',
} as const;

/** `npm run ledger`: gives the exit code. @throws UsageError, HelpWanted, LedgerError */
export async function ledgerCommand(args: readonly string[], tell: (text: string) => void): Promise<number> {
  const { verb, folder, content, from, to, push } = optionsOf(args);
  if (verb === 'init' && folder !== undefined) {
    const site = await initLedger(path.resolve(folder), path.resolve(content));
    tell(`Ein leeres Protokoll für ${site} liegt in ${folder}.\n`);
    return 0;
  }
  if (verb === 'init') throw wrong('Der Ordner für das neue Protokoll fehlt.');
  if (verb !== 'save') throw wrong('Bitte „init“ oder „save“ angeben.');
  if (from === undefined || to === undefined) throw wrong('Zu „save“ gehören --from und --to.');
  if (!(await isWorkTree(to))) {
    throw wrong(`--to ${to}: Das ist kein Arbeitsordner von git.`);
  }
  const { done } = await saveLedger(path.resolve(from), path.resolve(to), push);
  tell(`${DONE[done]}\n`);
  return 0;
}

const wrong = (what: string): UsageError => new UsageError(`${what}\n\n${USAGE}`);

function optionsOf(args: readonly string[]) {
  const { values, positionals } = readOptions(
    {
      args: [...args],
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        from: { type: 'string' },
        to: { type: 'string' },
        'no-push': { type: 'boolean', default: false },
      },
    },
    USAGE,
  );
  const [verb, folder] = positionals;
  return { verb, folder, ...values, push: !values['no-push'] };
}
