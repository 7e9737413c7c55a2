import { existsSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import { type TargetAddress, targetAddress } from './target-address.ts';

export interface DeployOptions {
  readonly site: string;
  readonly to: TargetAddress | undefined;
  /** Address of the public site, ends in a slash. */
  readonly url: string;
  readonly verifyOnly: boolean;
  readonly ignoreClock: boolean;
  /** Publish although the site's log does not continue the public one. */
  readonly acceptNewLog: boolean;
  /** How long the server may go on answering with old files, in milliseconds. */
  readonly patience: number;
  /** After how long without a sign of life another publish counts as dead, in milliseconds. */
  readonly staleAfter: number;
}

const USAGE = `Veröffentlicht eine gebaute Website an ihrem Ziel und prüft danach, ob der Server sie Byte für Byte ausliefert.

Aufruf: npm run deploy -- --to ZIEL --url ADRESSE [--site ORDNER] [weitere Optionen]

  --site ORDNER          die gebaute Website (sonst: dist)
  --to ZIEL              folder:/srv/www/site, rsync:user@host:/srv/www/site, sftp:user@host/htdocs,
                         s3:bucket/prefix oder artefact (der Anbieter übernimmt den Ordner)
  --url ADRESSE          unter welcher Adresse die Website danach zu sehen ist
  --verify-only          nur prüfen, nichts übertragen; braucht kein --to
  --patience SEKUNDEN    so lange darf der Server noch Altes ausliefern (sonst: 90)
  --stale-after SEKUNDEN nach so langer Stille gilt eine andere Veröffentlichung als abgebrochen (sonst: 120)
  --ignore-clock         auch veröffentlichen, wenn die Uhren von Rechner und Server um mehr als 10 Minuten
                         auseinandergehen; nur, wenn die des Servers falsch geht
  --accept-new-log       auch veröffentlichen, wenn das Protokoll der Website das öffentliche nicht fortsetzt;
                         nur, wenn das alte verloren ist
  --help                 diese Hilfe

Ergebnis: 0 veröffentlicht und geprüft, 1 gescheitert, 2 bei falschem Aufruf.`;

/** Reads the arguments of `npm run deploy`. @throws UsageError, HelpWanted */
export function deployOptions(args: readonly string[]): DeployOptions {
  const values = parseOrRefuse(args);
  const site = path.resolve(values.site ?? 'dist');
  if (!existsSync(path.join(site, 'index.html'))) {
    throw new UsageError(`--site ${site}: Dort liegt keine gebaute Website (index.html fehlt).`);
  }
  const verifyOnly = values['verify-only'] === true;
  if (values.to === undefined && !verifyOnly) throw new UsageError(`--to fehlt.\n\n${USAGE}`);
  return {
    site,
    to: values.to === undefined ? undefined : targetAddress(values.to),
    url: siteUrl(values.url, '--url'),
    verifyOnly,
    ignoreClock: values['ignore-clock'] === true,
    acceptNewLog: values['accept-new-log'] === true,
    patience: seconds('--patience', values.patience ?? '90'),
    staleAfter: seconds('--stale-after', values['stale-after'] ?? '120'),
  };
}

/** An http(s) address with a slash at its end. @throws UsageError */
export function siteUrl(text: string | undefined, name: string): string {
  const url = text === undefined ? null : URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.search === '' && url.hash === '') {
    return url.href.replace(/\/?$/, '/');
  }
  throw new UsageError(`${name}: Bitte die Adresse der Website angeben, etwa https://rat.example.`);
}

function seconds(name: string, text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text) * 1000;
  throw new UsageError(`${name} ${text}: Bitte eine Zahl von Sekunden angeben.`);
}

const parseOrRefuse = (args: readonly string[]) =>
  readOptions(
    {
      args: [...args],
      options: {
        site: { type: 'string' },
        to: { type: 'string' },
        url: { type: 'string' },
        'verify-only': { type: 'boolean' },
        'ignore-clock': { type: 'boolean' },
        'accept-new-log': { type: 'boolean' },
        patience: { type: 'string' },
        'stale-after': { type: 'string' },
      },
    },
    USAGE,
  ).values;
