import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
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

const USAGE =
  'Aufruf: npm run deploy -- --site ORDNER --to ZIEL --url ADRESSE [--verify-only] [--patience SEKUNDEN] [--stale-after SEKUNDEN] [--ignore-clock] [--accept-new-log]';

/** Reads the arguments of `npm run deploy`. @throws UsageError */
export function deployOptions(args: readonly string[]): DeployOptions {
  const values = parseOrRefuse(args);
  const site = path.resolve(values.site ?? 'dist');
  if (!existsSync(path.join(site, 'index.html'))) {
    throw new UsageError(`--site ${site}: Dort liegt keine gebaute Website (index.html fehlt).`);
  }
  const verifyOnly = values['verify-only'] === true;
  if (values.to === undefined && !verifyOnly) throw new UsageError(`--to fehlt.\n${USAGE}`);
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

function parseOrRefuse(args: readonly string[]) {
  try {
    return parseArgs({
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
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}
