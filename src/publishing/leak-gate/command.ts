import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Published } from '../../domain/gate/index.ts';
import { buildInstant } from '../instant.ts';
import { UsageError } from '../usage-error.ts';
import { isClean, leakGate } from './gate.ts';
import { tellVerdict } from './report.ts';

const USAGE =
  'Aufruf: npm run leak-gate -- --site ORDNER [--content ORDNER] [--protected ORDNER] [--ledger ORDNER] [--at ZEITPUNKT] [--scan ORDNER …] [--without-protected] [--json]';

function parse(args: readonly string[]) {
  try {
    return parseArgs({
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
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

function existing(option: string, folder: string): string {
  if (existsSync(folder) && statSync(folder).isDirectory()) return path.resolve(folder);
  throw new UsageError(`--${option} ${folder}: Diesen Ordner gibt es nicht.`);
}

/** What the command needs from the process that runs it. */
export interface GateProcess {
  readonly now: () => number;
  readonly print: (text: string) => void;
  /** Reads what was public before from a ledger's folder, as the build did. */
  readonly readPublished: (ledger: string) => Promise<Published>;
}

/** Runs `npm run leak-gate`. Gives 0 where nothing gets out, else 1. @throws UsageError */
export async function leakGateCommand(
  args: readonly string[],
  { now, print, readPublished }: GateProcess,
): Promise<number> {
  const options = parse(args);
  if (options.site === undefined)
    throw new UsageError(`--site fehlt: der Ordner der gebauten Website.\n${USAGE}`);
  const content = existing('content', options.content);
  const overlay = path.resolve(options.protected ?? path.join(content, 'protected'));
  if (!options['without-protected'] && !existsSync(overlay)) {
    throw new UsageError(
      `Den Ordner ${overlay} gibt es nicht. Ohne ihn lässt sich nicht zeigen, dass nichts Geschütztes austritt. Bitte --protected angeben oder, wenn es keinen gibt, --without-protected.`,
    );
  }
  const ledger = options.ledger === undefined ? [] : [existing('ledger', options.ledger)];
  const folders = [existing('site', options.site), ...options.scan.map((folder) => existing('scan', folder))];
  const published = ledger[0] === undefined ? undefined : await readPublished(ledger[0]);
  const verdict = await leakGate({
    content,
    overlay,
    at: ({ site }) => buildInstant(options.at, site, now),
    ...(published && { published }),
    folders: [...folders, ...ledger],
  });
  print(
    options.json
      ? `${JSON.stringify({ clean: isClean(verdict), ...verdict }, null, 2)}\n`
      : tellVerdict(verdict),
  );
  return isClean(verdict) ? 0 : 1;
}
