import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Imported } from './import-council.ts';
import type { FetchReport } from './fetch/fetch-report.ts';
import { letGo } from './let-go.ts';
import type { ImportOptions } from './options.ts';
import type { Plan } from './plan-import.ts';
import { markdownReport } from './report/markdown-report.ts';
import { type Report, reportOf } from './report/report.ts';
import { summaryOf } from './report/summary.ts';
import { appendToList } from './write/append-list.ts';
import { canonicalFile } from './write/canonical-text.ts';
import { merge, type Merge } from './write/merge.ts';
import { moveIn, type NewFile } from './write/move-in.ts';
import { REPORT_JSON, REPORT_MD } from './write/stamps.ts';
import type { Target } from './write/target.ts';
import type { Deletions } from './withdraw/deletions.ts';

/** What an import over HTTP adds to that of a folder. */
export interface Extra {
  readonly http?: FetchReport | undefined;
  readonly deletions?: Deletions | undefined;
  /** Documents to be laid beside their entries. */
  readonly documents?: readonly NewFile[] | undefined;
}

const differs = (dir: string, { path, text }: NewFile): boolean =>
  !existsSync(join(dir, path)) || readFileSync(join(dir, path), 'utf8') !== text;

/** What the import wants, held against what is there. */
const mergePlan = ({ target, context }: Plan): Merge => merge(context.entries.map(canonicalFile), target);

function topFiles({ redirects, withdrawals }: Target, { context }: Plan, extra: Extra): NewFile[] {
  const texts = {
    'redirects.yml': appendToList(redirects, context.oldAddresses, 'from'),
    'withdrawals.yml': appendToList(withdrawals, extra.deletions?.withdrawals ?? [], 'target'),
  };
  return Object.entries(texts).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}

/** What the last import told of fetching and of deletions. */
function lastExtra(dir: string): Extra {
  try {
    return JSON.parse(readFileSync(join(dir, REPORT_JSON), 'utf8')) as Extra;
  } catch {
    return {};
  }
}

const reportFiles = (report: Report): NewFile[] => [
  { path: REPORT_MD, text: markdownReport(report) },
  { path: REPORT_JSON, text: `${JSON.stringify(report, null, 1)}\n` },
];

/** The report with the last account of what happens only once: requests, and withdrawals that now stand in their file. */
function asBefore(report: Report, last: Extra): Report {
  const { withdrawals = [], faults = [] } = last.deletions ?? {};
  const deletions = report.deletions && { ...report.deletions, withdrawals, faults };
  return { ...report, http: report.http && (last.http ?? report.http), deletions };
}

/**
 * The report's files, where they say something new. How often the server was asked is no news by itself: while nothing else has
 * changed, the last account of it stays, so that a second import changes no byte.
 */
function changedReports(dir: string, report: Report, hasChanges: boolean): NewFile[] {
  const told = hasChanges ? report : asBefore(report, lastExtra(dir));
  const hasNews = reportFiles(told).some((file) => differs(dir, file));
  return hasNews ? reportFiles(report).filter((file) => differs(dir, file)) : [];
}

/** Writes what was planned, in one go, with its report. @throws ImportError where an entry is not of its schema's shape */
export function finishImport(plan: Plan, options: ImportOptions, extra: Extra = {}): Imported {
  const { target, source, context } = plan;
  const merged = mergePlan(plan);
  const kept = new Set(merged.kept);
  const documents = (extra.documents ?? []).filter(({ path }) => !kept.has(unitOfDocument(path)));
  const changes: NewFile[] = [...merged.write, ...topFiles(target, plan, extra), ...documents];
  letGo(source.pool.size);
  const report = reportOf(source, context, merged, extra);
  const files = [
    ...changes,
    ...changedReports(target.dir, report, changes.length + merged.remove.length > 0),
  ];
  if (files.length + merged.remove.length > 0)
    moveIn(target.dir, files, merged.remove, options.progress?.('Schreiben'));
  return { report, summary: summaryOf(report, files.length, merged.remove.length) };
}

const unitOfDocument = (path: string): string =>
  path
    .replace(/^protected\//, '')
    .split('/')
    .slice(0, 2)
    .join('/');
