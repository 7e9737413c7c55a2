import type { Context } from './context.ts';
import { ImportError } from './import-error.ts';
import { letGo } from './let-go.ts';
import type { ImportOptions } from './options.ts';
import { planCouncil } from './plan-council.ts';
import { readSource, type Source } from './read/read-source.ts';
import { assertSameCouncil, readTarget, type Target } from './write/target.ts';

/** What an import is about to do: nothing is written yet. */
export interface Plan {
  readonly target: Target;
  readonly source: Source;
  readonly context: Context;
  /** Whether the former system's addresses are to lead to the new pages. */
  readonly withOldAddresses: boolean;
}

function assertObjects({ pool, files, broken }: Source, source: string): void {
  if (pool.size > 0) return;
  const unreadable = broken.length > 0 ? `, davon ${broken.length} unlesbar` : '';
  throw new ImportError(
    'import-no-objects',
    `In ${source} wurde kein OParl-Objekt gefunden (${files} Dateien${unreadable}).`,
  );
}

/** Reads source and target and plans every entry. @throws ImportError where they do not fit */
export function planImport(options: ImportOptions): Plan {
  const target = readTarget(options.into);
  const source = readSource(options.source, options.progress?.('Lesen'));
  assertObjects(source, options.source);
  letGo(source.pool.size);
  const context = planCouncil(source.pool, target.entries, options);
  letGo(source.pool.size);
  assertSameCouncil(
    target,
    context.entries.map(({ path }) => path),
  );
  return { target, source, context, withOldAddresses: options.oldAddresses !== false };
}
