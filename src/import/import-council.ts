import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { finishImport } from './finish-import.ts';
import { ImportError } from './import-error.ts';
import type { ImportOptions } from './options.ts';
import { planImport } from './plan-import.ts';
import type { Report } from './report/report.ts';
import type { Summary } from './report/summary.ts';

/** What an import did. The report names non-public things, the summary does not. */
export interface Imported {
  readonly report: Report;
  readonly summary: Summary;
}

/** Refuses a source that is no folder, or lies in the target or around it. @throws ImportError */
function assertSource(source: string, into: string): void {
  if (!existsSync(source) || !statSync(source).isDirectory()) {
    throw new ImportError(
      'import-no-source',
      `Der Ordner ${source} ist nicht da. Bitte den Ordner mit den gespeicherten OParl-Objekten angeben.`,
      true,
    );
  }
  const [from, to] = [`${resolve(source)}/`, `${resolve(into)}/`];
  if (from.startsWith(to) || to.startsWith(from)) {
    throw new ImportError(
      'import-same-folder',
      'Quelle und Ziel liegen ineinander. Bitte zwei getrennte Ordner angeben.',
      true,
    );
  }
}

/**
 * Imports stored OParl objects into a content folder. A second import of the same source changes no byte; entries
 * that a clerk changed since the last import stay as they are.
 * @throws ImportError before anything is written, where source, target or options do not fit
 */
export function importCouncil(options: ImportOptions): Imported {
  assertSource(options.source, options.into);
  return finishImport(planImport(options), options);
}
