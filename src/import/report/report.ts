import type { Context } from '../context.ts';
import type { FieldLoss } from '../loss.ts';
import type { Note } from '../notes.ts';
import type { BrokenFile, Source } from '../read/read-source.ts';
import { SOURCE_TYPES, type SourceType } from '../read/source-object.ts';
import type { FetchReport } from '../fetch/fetch-report.ts';
import type { Deletions } from '../withdraw/deletions.ts';
import type { Merge } from '../write/merge.ts';
import type { Stamps } from '../write/stamps.ts';

/** Counts of one type of the source. */
export interface TypeLoss {
  readonly type: SourceType;
  readonly objects: number;
  readonly seen: number;
  readonly taken: number;
  readonly mapped: number;
  readonly dropped: number;
}

/** Everything there is to tell about an import. It names non-public things and belongs under `protected/`. */
export interface Report {
  readonly files: number;
  readonly objects: number;
  readonly types: readonly TypeLoss[];
  readonly fields: readonly FieldLoss[];
  readonly agenda: Readonly<Record<string, number>>;
  readonly entries: Readonly<Record<string, number>>;
  readonly foreign: readonly string[];
  readonly broken: readonly BrokenFile[];
  readonly repaired: readonly string[];
  readonly tombstones: readonly string[];
  readonly superseded: number;
  readonly notes: Readonly<Record<string, readonly Note[]>>;
  readonly kept: readonly string[];
  readonly orphaned: readonly string[];
  /** Addresses of the former system that lead to the new pages. */
  readonly oldAddresses: number;
  readonly deletions?: Deletions | undefined;
  readonly http?: FetchReport | undefined;
  readonly stamps: Stamps;
}

const sum = (rows: readonly FieldLoss[], field: 'seen' | 'taken' | 'mapped' | 'dropped'): number =>
  rows.reduce((total, row) => total + row[field], 0);

function typeLoss(type: SourceType, objects: number, fields: readonly FieldLoss[]): TypeLoss {
  const rows = fields.filter((row) => row.type === type);
  return {
    type,
    objects,
    seen: sum(rows, 'seen'),
    taken: sum(rows, 'taken'),
    mapped: sum(rows, 'mapped'),
    dropped: sum(rows, 'dropped'),
  };
}

/** Number of planned files by folder, such as `protected/papers`. */
function entryCounts({ entries }: Context): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { path } of entries) {
    const folder = /^((?:protected\/)?[^/]+)\//.exec(path)?.[1] ?? path;
    counts[folder] = (counts[folder] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const ordered = (notes: readonly Note[]): readonly Note[] =>
  [...notes].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));

/** Puts together the report of an import; the same source and target always give the same report. */
export function reportOf(
  source: Source,
  context: Context,
  merged: Merge,
  { http, deletions }: Pick<Report, 'http' | 'deletions'> = {},
): Report {
  const { pool } = source;
  const fields = context.read.loss.rows(pool, SOURCE_TYPES);
  const counts = pool.counts();
  const { agenda, ...lists } = context.notes;
  return {
    files: source.files,
    objects: pool.size,
    types: SOURCE_TYPES.map((type) => typeLoss(type, counts[type], fields)).filter(({ seen }) => seen > 0),
    fields,
    agenda: { ...agenda },
    entries: entryCounts(context),
    foreign: source.foreign,
    broken: source.broken,
    repaired: source.repaired,
    tombstones: pool.tombstones().map(({ id }) => id),
    superseded: pool.superseded.length,
    notes: Object.fromEntries(
      Object.entries(lists as Record<string, Note[]>).map(([name, list]) => [name, ordered(list)]),
    ),
    kept: merged.kept,
    orphaned: merged.orphaned,
    oldAddresses: context.oldAddresses.length,
    deletions,
    http,
    stamps: merged.stamps,
  };
}
