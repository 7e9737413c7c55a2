import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { COLLECTIONS, type Collection } from '../../domain/council-record.ts';
import { parseYaml } from '../../format/yaml.ts';
import type { ExistingEntry } from '../context.ts';
import { ImportError } from '../import-error.ts';
import { hashOf } from './hash.ts';
import { readStamps, type Stamps } from './stamps.ts';

/** What a content folder holds before the import. */
export interface Target {
  readonly dir: string;
  readonly entries: readonly ExistingEntry[];
  /** SHA-256 of each entry's file, by path below the folder. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Texts of `redirects.yml` and `withdrawals.yml`, where they are there. */
  readonly redirects?: string | undefined;
  readonly withdrawals?: string | undefined;
  /** What the last import wrote. */
  readonly stamps: Stamps;
}

const NAMES = Object.keys(COLLECTIONS) as Collection[];

/**
 * The source id of an entry, from its own line, which is not indented; so an entry that a clerk broke elsewhere keeps
 * its key.
 */
function sourceIdOf(text: string): string | undefined {
  const line = /^sourceId:[ \t]*(.+)$/m.exec(text)?.[1];
  try {
    const value: unknown = line === undefined ? undefined : parseYaml(line);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function* entryFiles(dir: string): Generator<readonly [Collection, key: string, path: string]> {
  for (const prefix of ['', 'protected/']) {
    for (const collection of NAMES) {
      const folder = join(dir, prefix, collection);
      if (!existsSync(folder)) continue;
      for (const name of readdirSync(folder).sort()) {
        const path = COLLECTIONS[collection] === 'folder' ? `${name}/index.md` : name;
        if (name.startsWith('.') || !existsSync(join(folder, path))) continue;
        yield [collection, basename(name, `.${COLLECTIONS[collection]}`), `${prefix}${collection}/${path}`];
      }
    }
  }
}

/** Refuses a folder that is something else than content. @throws ImportError */
function assertContent(dir: string): void {
  if (!existsSync(dir)) return;
  if (!statSync(dir).isDirectory()) {
    throw new ImportError('import-target-file', `Das Ziel ${dir} ist eine Datei, kein Ordner.`, true);
  }
  const names = readdirSync(dir).filter((name) => !name.startsWith('.'));
  const isContent = names.includes('site.yml') || names.includes('bodies');
  if (names.length > 0 && !isContent) {
    throw new ImportError(
      'import-target-foreign',
      `Der Ordner ${dir} enthält etwas anderes als Ratsfenster-Inhalte (keine site.yml). Bitte einen leeren oder neuen Ordner angeben.`,
    );
  }
}

function textIn(dir: string, name: string): string | undefined {
  const path = join(dir, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Reads what the import must know of its target. @throws ImportError where it is no content folder */
export function readTarget(into: string): Target {
  const dir = resolve(into);
  assertContent(dir);
  const entries: ExistingEntry[] = [];
  const hashes = new Map<string, string>();
  for (const [collection, key, path] of entryFiles(dir)) {
    const text = readFileSync(join(dir, path), 'utf8');
    hashes.set(path, hashOf(text));
    if (!path.startsWith('protected/meetings/'))
      entries.push({ collection, key, sourceId: sourceIdOf(text) });
  }
  if (existsSync(join(dir, 'site.yml'))) hashes.set('site.yml', hashOf(readFileSync(join(dir, 'site.yml'))));
  return {
    dir,
    entries,
    hashes,
    redirects: textIn(dir, 'redirects.yml'),
    withdrawals: textIn(dir, 'withdrawals.yml'),
    stamps: readStamps(dir),
  };
}

/** Refuses a target that holds another council. @throws ImportError */
export function assertSameCouncil(target: Target, paths: readonly string[]): void {
  const bodies = target.entries.filter(({ collection }) => collection === 'bodies').map(({ key }) => key);
  if (bodies.length === 0 || bodies.some((key) => paths.includes(`bodies/${key}.yml`))) return;
  throw new ImportError(
    'import-council-foreign',
    `In ${target.dir} liegt schon ein anderer Rat (${bodies.join(', ')}). Gehört die Quelle dazu, bitte --body ${bodies[0]} angeben, sonst einen anderen Ordner.`,
  );
}
