import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Published } from '../../domain/gate/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import { buildInstant } from '../instant.ts';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import { isClean, leakGate } from './gate.ts';
import { tellVerdict } from './report.ts';

const USAGE = `Sucht in allem, was hinausgeht, nach Nichtöffentlichem.

Aufruf: npm run leak-gate -- --site ORDNER [weitere Optionen]

  --site ORDNER        die gebaute Website
  --content ORDNER     der Ordner, in dem site.yml liegt (sonst: content)
  --protected ORDNER   der geschützte Teil (sonst: protected im Inhalt)
  --without-protected  es gibt keinen geschützten Teil
  --ledger ORDNER      das Protokoll, mit dem gebaut wurde; es wird mit durchsucht
  --at ZEITPUNKT       Zeitpunkt des Baus: 2027-03-08T10:00 (Ortszeit) oder 2027-03-08T10:00:00+01:00
  --scan ORDNER        auch diesen Ordner durchsuchen, etwa Aufzeichnungen; mehrfach möglich
  --json               Ausgabe für Programme
  --help               diese Hilfe

Ergebnis: 0 es tritt nichts aus, 1 doch oder nicht gezeigt, 2 bei falschem Aufruf.`;

const parse = (args: readonly string[]) =>
  readOptions(
    {
      args: [...args],
      options: {
        content: { type: 'string', default: 'content' },
        protected: { type: 'string' },
        ledger: { type: 'string' },
        at: { type: 'string' },
        site: { type: 'string' },
        scan: { type: 'string', multiple: true, default: [] },
        'without-protected': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    },
    USAGE,
  ).values;

function existing(option: string, folder: string): string {
  if (existsSync(folder) && statSync(folder).isDirectory()) return path.resolve(folder);
  throw new UsageError(`--${option} ${folder}: Diesen Ordner gibt es nicht.`);
}

/** What the command needs from the process that runs it. */
export interface GateProcess {
  readonly now: () => number;
  readonly print: (text: string) => void;
  /** Reads what was public before from the folder of a ledger of `site`, as the build did. */
  readonly readPublished: (ledger: string, site: string, at: Instant) => Promise<Published>;
}

/** Runs `npm run leak-gate`. Gives 0 where nothing gets out, else 1. @throws UsageError, HelpWanted */
export async function leakGateCommand(
  args: readonly string[],
  { now, print, readPublished }: GateProcess,
): Promise<number> {
  const options = parse(args);
  if (options.site === undefined)
    throw new UsageError(`--site fehlt: der Ordner der gebauten Website.\n\n${USAGE}`);
  const content = existing('content', options.content);
  const overlay = path.resolve(options.protected ?? path.join(content, 'protected'));
  if (!options['without-protected'] && !existsSync(overlay)) {
    throw new UsageError(
      `Den Ordner ${overlay} gibt es nicht. Ohne ihn lässt sich nicht zeigen, dass nichts Geschütztes austritt. Bitte --protected angeben oder, wenn es keinen gibt, --without-protected.`,
    );
  }
  const ledger = options.ledger === undefined ? undefined : existing('ledger', options.ledger);
  const folders = [existing('site', options.site), ...options.scan.map((folder) => existing('scan', folder))];
  const verdict = await leakGate({
    content,
    overlay,
    at: ({ site }) => buildInstant(options.at, site, now),
    ...(ledger !== undefined && { published: ({ baseUrl }, at) => readPublished(ledger, baseUrl, at) }),
    folders: [...folders, ...(ledger === undefined ? [] : [ledger])],
  });
  print(
    options.json
      ? `${JSON.stringify({ clean: isClean(verdict), ...verdict }, null, 2)}\n`
      : tellVerdict(verdict),
  );
  return isClean(verdict) ? 0 : 1;
}
