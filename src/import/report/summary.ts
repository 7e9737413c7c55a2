import type { Report } from './report.ts';

/** Counts of an import that may be shown anywhere: no title, no name. */
export interface Summary {
  readonly files: number;
  readonly objects: number;
  readonly fields: {
    readonly seen: number;
    readonly taken: number;
    readonly mapped: number;
    readonly dropped: number;
  };
  readonly agenda: Readonly<Record<string, number>>;
  readonly entries: Readonly<Record<string, number>>;
  readonly lists: Readonly<Record<string, number>>;
  readonly broken: readonly string[];
  readonly foreign: number;
  readonly tombstones: number;
  readonly kept: number;
  readonly orphaned: number;
  readonly written: number;
  readonly removed: number;
}

/** What of a report may leave the protected side. */
export function summaryOf(report: Report, written: number, removed: number): Summary {
  const sum = (field: 'seen' | 'taken' | 'mapped' | 'dropped') =>
    report.types.reduce((total, type) => total + type[field], 0);
  return {
    files: report.files,
    objects: report.objects,
    fields: { seen: sum('seen'), taken: sum('taken'), mapped: sum('mapped'), dropped: sum('dropped') },
    agenda: report.agenda,
    entries: report.entries,
    lists: Object.fromEntries(Object.entries(report.notes).map(([name, notes]) => [name, notes.length])),
    broken: report.broken.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`),
    foreign: report.foreign.length,
    tombstones: report.tombstones.length,
    kept: report.kept.length,
    orphaned: report.orphaned.length,
    written,
    removed,
  };
}
