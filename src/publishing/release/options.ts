import { existsSync } from 'node:fs';
import path from 'node:path';
import { type TargetAddress, targetAddress } from '../deploy/target-address.ts';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';

export type ReleaseVerb = 'build' | 'publish' | 'finish';

/** What `npm run release` was asked for; folders are absolute. */
export interface ReleaseOptions {
  readonly verb: ReleaseVerb;
  readonly content: string;
  /** Work tree of the branch `ledger`, as it was before. */
  readonly ledger: string;
  /** Where the parts of one release lie: `site`, `site-ledger`, `logs`. */
  readonly work: string;
  /** File with the heads of ballots by circulation; only of `build`. */
  readonly heads: string | undefined;
  /** Instant of the build; undefined: now, or the sample's own. */
  readonly at: string | undefined;
  /** Options that tell the leak gate where the overlay lies. */
  readonly overlay: readonly string[];
  /** Target as `deploy` reads it; only of `publish`. */
  readonly to: string | undefined;
  /** Address of the site; undefined: that of `site.yml`. */
  readonly url: string | undefined;
  /** Further options of `deploy`. */
  readonly deploy: readonly string[];
}

const USAGE = `Veröffentlicht eine Website in der richtigen Reihenfolge. Was die Schritte sagen, wird aufgezeichnet und erst gezeigt, wenn
feststeht, dass nichts Nichtöffentliches darin steht.

Aufruf: npm run release -- build   --content ORDNER --ledger ORDNER --work ORDNER [--heads DATEI] [--at ZEITPUNKT] [--url ADRESSE]
          prüft den Inhalt, holt im Protokoll nach, was ein früherer Lauf veröffentlicht und nicht gespeichert hat, baut die Website und prüft ihre Verweise; der geschützte Teil ist dann noch nicht da
        npm run release -- publish --content ORDNER --ledger ORDNER --work ORDNER --to ZIEL
                                   [--protected ORDNER | --without-protected] [--url ADRESSE] [--patience SEKUNDEN] [--ignore-clock] [--accept-new-log]
          sucht Nichtöffentliches in allem, was hinausgeht, signiert das neue Protokoll (wenn ein Schlüssel da ist), legt es im Zweig „ledger-next“ bereit,
          veröffentlicht, prüft und speichert das Protokoll
        npm run release -- finish  --content ORDNER --ledger ORDNER --work ORDNER [--url ADRESSE]
          nach „publish --to artefact“, wenn der Anbieter den Ordner übernommen hat: prüft und speichert das Protokoll

  --content ORDNER     der Ordner, in dem site.yml liegt
  --ledger ORDNER      Arbeitsordner des Zweigs „ledger“, wie er vor dem Bau war
  --work ORDNER        wo die Teile einer Veröffentlichung liegen
  --at ZEITPUNKT       so bauen, als wäre es dann: 2027-03-08T10:00 oder 2027-03-08T10:00:00+01:00
  --heads DATEI        Stände der Umlaufverfahren, wie bei: npm run build -- --help
  --protected ORDNER   der geschützte Teil (sonst: protected im Inhalt)
  --without-protected  es gibt keinen geschützten Teil
  --to, --url, --patience, --ignore-clock, --accept-new-log  wie bei: npm run deploy -- --help
  --help               diese Hilfe`;

/** Reads the arguments of `npm run release`. @throws UsageError, HelpWanted */
export function releaseOptions(args: readonly string[]): ReleaseOptions {
  const { values, positionals } = parseOrRefuse(args);
  const [verb, ...more] = positionals;
  if ((verb !== 'build' && verb !== 'publish' && verb !== 'finish') || more.length > 0)
    throw new UsageError(`Bitte genau eines von „build“, „publish“ und „finish“ angeben.\n\n${USAGE}`);
  const { to, url, at, heads } = values;
  if ((verb === 'publish') !== (to !== undefined)) {
    throw new UsageError(`--to gehört zu „publish“ und ist dort nötig.\n\n${USAGE}`);
  }
  if (to !== undefined) checkTarget(to);
  if (at !== undefined && verb !== 'build')
    throw new UsageError('--at gehört zu „build“; die anderen Schritte übernehmen den Zeitpunkt.');
  if (heads !== undefined && verb !== 'build')
    throw new UsageError('--heads gehört zu „build“; die anderen Schritte finden die Stände im Protokoll.');
  return {
    verb,
    content: folder('content', values.content),
    ledger: folder('ledger', values.ledger),
    work: workFolder(values.work, values.content),
    heads,
    at,
    overlay: overlayOf(values.protected, values['without-protected']),
    to,
    url,
    deploy: deployOptionsOf(values),
  };
}

const checkTarget = (to: string): TargetAddress => targetAddress(to);

function folder(name: string, given: string | undefined): string {
  if (given === undefined) throw new UsageError(`--${name} fehlt.\n\n${USAGE}`);
  if (existsSync(given)) return path.resolve(given);
  throw new UsageError(`--${name} ${given}: Diesen Ordner gibt es nicht.`);
}

function workFolder(given: string | undefined, content: string | undefined): string {
  if (given === undefined) throw new UsageError(`--work fehlt.\n\n${USAGE}`);
  const work = path.resolve(given);
  if (!`${work}${path.sep}`.startsWith(`${path.resolve(content ?? '')}${path.sep}`)) return work;
  throw new UsageError(`--work ${work}: Dieser Ordner liegt im Inhalt. Bitte einen anderen angeben.`);
}

function overlayOf(overlay: string | undefined, without: boolean): readonly string[] {
  if (without && overlay !== undefined) {
    throw new UsageError('--protected und --without-protected schließen einander aus.');
  }
  if (without) return ['--without-protected'];
  return overlay === undefined ? [] : ['--protected', folder('protected', overlay)];
}

type Values = ReturnType<typeof parseOrRefuse>['values'];

const deployOptionsOf = (values: Values): string[] => [
  ...(values.patience === undefined ? [] : ['--patience', values.patience]),
  ...(values['ignore-clock'] ? ['--ignore-clock'] : []),
  ...(values['accept-new-log'] ? ['--accept-new-log'] : []),
];

function parseOrRefuse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  return readOptions(
    {
      args: [...args],
      allowPositionals: true,
      options: {
        content: text,
        ledger: text,
        work: text,
        at: text,
        heads: text,
        protected: text,
        to: text,
        url: text,
        patience: text,
        'without-protected': flag,
        'ignore-clock': flag,
        'accept-new-log': flag,
      },
    },
    USAGE,
  );
}
