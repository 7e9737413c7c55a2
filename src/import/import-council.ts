import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ImportError } from './import-error.ts';
import type { ImportOptions } from './options.ts';
import { planCouncil } from './plan-council.ts';
import { readSource, type Source } from './read/read-source.ts';
import { markdownReport } from './report/markdown-report.ts';
import { type Report, reportOf } from './report/report.ts';
import { type Summary, summaryOf } from './report/summary.ts';
import { canonicalFile } from './write/canonical-text.ts';
import { merge } from './write/merge.ts';
import { moveIn, type NewFile } from './write/move-in.ts';
import { REPORT_JSON, REPORT_MD } from './write/stamps.ts';
import { assertSameCouncil, readTarget } from './write/target.ts';

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

function assertObjects({ pool, files, broken }: Source, source: string): void {
  if (pool.size > 0) return;
  const unreadable = broken.length > 0 ? `, davon ${broken.length} unlesbar` : '';
  throw new ImportError(
    'import-no-objects',
    `In ${source} wurde kein OParl-Objekt gefunden (${files} Dateien${unreadable}).`,
  );
}

const differs = (dir: string, { path, text }: NewFile): boolean =>
  !existsSync(join(dir, path)) || readFileSync(join(dir, path), 'utf8') !== text;

/**
 * Imports stored OParl 1.1 objects into a content folder. A second import of the same source changes no byte; entries
 * that a clerk changed since the last import stay as they are.
 * @throws ImportError before anything is written, where source, target or options do not fit
 */
export function importCouncil(options: ImportOptions): Imported {
  assertSource(options.source, options.into);
  const target = readTarget(options.into);
  const source = readSource(options.source, options.progress?.('Lesen'));
  assertObjects(source, options.source);
  const context = planCouncil(source.pool, target.entries, options);
  assertSameCouncil(
    target,
    context.entries.map(({ path }) => path),
  );
  const merged = merge(context.entries.map(canonicalFile), target);
  const report = reportOf(source, context, merged);
  const reports = [
    { path: REPORT_MD, text: markdownReport(report) },
    { path: REPORT_JSON, text: `${JSON.stringify(report, null, 1)}\n` },
  ];
  const files: NewFile[] = [...merged.write, ...reports.filter((file) => differs(target.dir, file))];
  if (files.length + merged.remove.length > 0)
    moveIn(target.dir, files, merged.remove, options.progress?.('Schreiben'));
  return { report, summary: summaryOf(report, files.length, merged.remove.length) };
}
