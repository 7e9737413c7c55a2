import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where an import leaves its report, below the content folder. Both may name non-public things. */
export const REPORT_MD = 'protected/import-report.md';
export const REPORT_JSON = 'protected/import-report.json';

/** Path below the content folder to SHA-256 of what the last import wrote there. */
export type Stamps = Readonly<Record<string, string>>;

/**
 * The stamps of the last import, from its report. By them the next import tells what a clerk has changed since: such
 * entries it leaves alone. Without a report nothing counts as imported, so that nothing is overwritten.
 */
export function readStamps(dir: string): Stamps {
  const path = join(dir, REPORT_JSON);
  if (!existsSync(path)) return {};
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as { stamps?: Stamps };
    return report.stamps ?? {};
  } catch {
    return {};
  }
}
