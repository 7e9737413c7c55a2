import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkOutFolder } from './out-folder.ts';
import { readOptions } from './read-options.ts';
import { UsageError } from './usage-error.ts';

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly ledger: string | undefined;
  /** File with the heads of ballots by circulation, which the ledger is to bear. */
  readonly heads?: string | undefined;
  /** ISO 8601 instant, or a wall clock time of the site, or undefined. */
  readonly at: string | undefined;
  /** Marks every page as a draft that is not published. */
  readonly preview: boolean;
  /** Where the members' area runs, in the place of what the content says; for a trial on one machine. */
  readonly membersUrl?: string;
  /** The same for the function that mails what is new. */
  readonly subscribeUrl?: string;
}

const USAGE = `Baut die Website aus dem Inhalt.

Aufruf: npm run build -- [--content ORDNER] [--out ORDNER] [--ledger ORDNER] [--heads DATEI] [--at ZEITPUNKT] [--preview]

  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --out ORDNER      wohin die Website kommt (sonst: dist); daneben entsteht das fortgeschriebene Protokoll
  --ledger ORDNER   das bisherige Protokoll der Veröffentlichungen; ohne es beginnt die Website ohne Gedächtnis
  --heads DATEI     Stände der Umlaufverfahren aus dem Mitgliederbereich (/umlauf/heads.json); was davon fällig ist, kommt ins Protokoll
  --at ZEITPUNKT    so, als wäre es dann: 2027-03-08T10:00 (Ortszeit) oder 2027-03-08T10:00:00+01:00
  --preview         kennzeichnet jede Seite als Entwurf
  --help            diese Hilfe

Der geschützte Teil (protected/) wird nicht gelesen.
Ergebnis: 0 gebaut, 1 gescheitert, 2 bei falschem Aufruf.`;

/** Reads the arguments of `npm run build`. @throws UsageError, HelpWanted */
export function buildOptions(args: readonly string[]): BuildOptions {
  const { values } = parseOrRefuse(args);
  const out = path.resolve(values.out ?? 'dist');
  const content = path.resolve(values.content ?? 'content');
  if (isWithin(content, out) || isWithin(out, content)) {
    throw new UsageError(
      `--out ${out} und --content ${content} liegen ineinander. Bitte getrennte Ordner angeben.`,
    );
  }
  checkOutFolder(out);
  if (values.ledger !== undefined && !existsSync(values.ledger)) {
    throw new UsageError(`--ledger ${values.ledger}: Diesen Ordner gibt es nicht.`);
  }
  const { ledger, heads, at, preview = false } = values;
  return { content, out, ledger, heads, at, preview };
}

const parseOrRefuse = (args: readonly string[]) =>
  readOptions(
    {
      args: [...args],
      options: {
        content: { type: 'string' },
        out: { type: 'string' },
        ledger: { type: 'string' },
        heads: { type: 'string' },
        at: { type: 'string' },
        preview: { type: 'boolean' },
      },
    },
    USAGE,
  );

const isWithin = (parent: string, child: string): boolean =>
  `${child}${path.sep}`.startsWith(`${parent}${path.sep}`);
