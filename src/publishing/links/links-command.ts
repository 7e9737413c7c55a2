import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';
import { checkLinks } from './check-links.ts';
import { tellLinks } from './tell-links.ts';

/** `npm run links`: checks the links of a built site and gives the exit code, 1 where one is dead. @throws UsageError */
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

function siteOf(args: readonly string[]): string {
  try {
    const { values } = parseArgs({ args: [...args], options: { site: { type: 'string' } } });
    return path.resolve(values.site ?? 'dist');
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nAufruf: npm run links -- [--site ORDNER]`);
  }
}
