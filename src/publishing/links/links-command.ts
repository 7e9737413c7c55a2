import { statSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import { checkLinks } from './check-links.ts';
import { tellLinks } from './tell-links.ts';

const USAGE = `Prüft die Verweise einer gebauten Website; über das Netz wird nichts gefragt.

Aufruf: npm run links -- [--site ORDNER]

  --site ORDNER  die gebaute Website (sonst: dist)
  --help         diese Hilfe

Ergebnis: 0 kein toter Verweis, 1 tote Verweise, 2 bei falschem Aufruf.`;

/** `npm run links`: checks the links of a built site and gives the exit code, 1 where one is dead. @throws UsageError, HelpWanted */
export async function linksCommand(args: readonly string[], tell: (text: string) => void): Promise<number> {
  const site = siteOf(args);
  if (statSync(site, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(
      `--site ${site}: Diesen Ordner gibt es nicht. Bitte zuerst die Website bauen: npm run build -- --out ${site}`,
    );
  }
  const report = await checkLinks(site);
  if (report.pages === 0) {
    throw new UsageError(
      `--site ${site}: In diesem Ordner liegt keine Website. Bitte den Ordner einer gebauten angeben.`,
    );
  }
  const { code, text } = tellLinks(report);
  tell(text);
  return code;
}

const siteOf = (args: readonly string[]): string =>
  path.resolve(
    readOptions({ args: [...args], options: { site: { type: 'string' } } }, USAGE).values.site ?? 'dist',
  );
