import path from 'node:path';
import { checkOutFolder, DESK } from './out-folder.ts';
import { readOptions } from './read-options.ts';

/** What `npm run build:desk` was told. */
export interface DeskOptions {
  readonly content: string;
  readonly out: string;
  readonly ledger: string | undefined;
  readonly at: string | undefined;
}

const USAGE = `Baut die Redaktion für ihren eigenen Host.

Aufruf: npm run build:desk -- [--content ORDNER] [--out ORDNER] [--ledger ORDNER] [--at ZEITPUNKT]

  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --out ORDNER      wohin die Redaktion kommt (sonst: dist-desk); die zweite, für den
                    nichtöffentlichen Teil, kommt nach ORDNER-protected
  --ledger ORDNER   das bisherige Protokoll der Veröffentlichungen
  --at ZEITPUNKT    so, als wäre es dann: 2027-03-08T10:00 (Ortszeit)
  --help            diese Hilfe

Wo die Inhalte gespeichert werden, steht in site.yml unter desk.repository und
desk.protectedRepository.
Ergebnis: 0 gebaut, 1 gescheitert, 2 bei falschem Aufruf.`;

/** Reads the arguments of `npm run build:desk`. @throws UsageError, HelpWanted */
export function deskOptions(args: readonly string[]): DeskOptions {
  const { values } = readOptions(
    {
      args: [...args],
      options: {
        content: { type: 'string' },
        out: { type: 'string' },
        ledger: { type: 'string' },
        at: { type: 'string' },
      },
    },
    USAGE,
  );
  const out = path.resolve(values.out ?? 'dist-desk');
  checkOutFolder(out, DESK);
  checkOutFolder(`${out}-protected`, DESK);
  return { content: path.resolve(values.content ?? 'content'), out, ledger: values.ledger, at: values.at };
}
