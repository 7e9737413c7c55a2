import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from './flatten.ts';
import { knownType } from './known-type.ts';
import { parseJson } from '../../oparl-client/parse-json.ts';
import { isRecord } from './source-object.ts';
import { SourcePool } from './source-pool.ts';

/** A file that could not be read, with the place of the fault counted from 1. */
export interface BrokenFile {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** What a folder of stored OParl objects holds. Paths are relative to it, with `/`. */
export interface Source {
  readonly pool: SourcePool;
  /** Files read. */
  readonly files: number;
  /** JSON files without any OParl object, and other files. */
  readonly foreign: readonly string[];
  readonly broken: readonly BrokenFile[];
  /** Files whose raw control characters were forgiven. */
  readonly repaired: readonly string[];
}

/** Called with the number of files done and to do. */
export type Progress = (done: number, total: number) => void;

/** Every file below `dir`, relative, in a fixed order. Symbolic links are not followed. */
function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Objects of one JSON value: an object, an array of objects, or a list page with `data` (OParl 1.1 section 2.5.2). */
function objectsOf(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (!isRecord(value)) return [];
  return Array.isArray(value['data']) && !knownType(value) ? value['data'].flatMap(objectsOf) : [value];
}

const isEmptyPage = (value: unknown): boolean =>
  isRecord(value) && Array.isArray(value['data']) && value['data'].length === 0;

/** Takes in what `value` holds. @returns false where none of it is an OParl object */
function takeIn(pool: SourcePool, value: unknown, file: string): boolean {
  let found = false;
  for (const object of objectsOf(value)) {
    const type = knownType(object);
    if (!type) continue;
    flatten(object, type, (part) => pool.add(part), `file:${file}`);
    found = true;
  }
  return found || isEmptyPage(value);
}

/**
 * Reads every OParl object below `dir`, in any layout: JSON files at any depth, each an object, an array or a list page.
 * The result does not depend on the names or the order of the files.
 */
export function readSource(dir: string, progress?: Progress): Source {
  const root = dir.replace(/\/+$/, '');
  const files = filesBelow(root);
  const pool = new SourcePool();
  const foreign: string[] = [];
  const broken: BrokenFile[] = [];
  const repaired: string[] = [];
  files.forEach((file, index) => {
    progress?.(index, files.length);
    if (!/\.json$/i.test(file)) {
      foreign.push(file);
      return;
    }
    const parsed = parseJson(readFileSync(join(root, file)));
    if (!parsed.ok) {
      broken.push({ file, line: parsed.line, column: parsed.column, reason: parsed.reason });
      return;
    }
    if (parsed.repaired) repaired.push(file);
    if (!takeIn(pool, parsed.value, file)) foreign.push(file);
  });
  progress?.(files.length, files.length);
  return { pool, files: files.length, foreign, broken, repaired };
}
