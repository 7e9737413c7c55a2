import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFields } from '../../format/front-matter.ts';
import { fold } from './fold.ts';
import type { Needle } from './needle.ts';

/** Something protected that may stand in the output all the same, because `leak-gate.yml` says why. */
export interface Allowance {
  readonly id: string;
  readonly reason: string;
}

/** What `protected/leak-gate.yml` says, and what is wrong with it, in German. */
export interface Allowances {
  readonly allowed: readonly Allowance[];
  readonly faults: readonly string[];
}

/** Name of the file with the allowances, in the overlay's folder. */
export const ALLOWANCES_FILE = 'leak-gate.yml';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function readOne(entry: unknown, position: number): Allowance | string {
  const { id, reason } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<
    string,
    unknown
  >;
  if (isText(id) && isText(reason)) return { id, reason };
  const missing = isText(id)
    ? `für „${id}“ fehlt der Grund (reason)`
    : `im ${position + 1}. Eintrag fehlt die Kennung (id)`;
  return `${ALLOWANCES_FILE}: ${missing}. Ohne Grund wird nichts erlaubt.`;
}

/** Reads the allowances of the overlay at `dir`; a folder without the file allows nothing. */
export async function readAllowances(dir: string): Promise<Allowances> {
  let source: string;
  try {
    source = await readFile(path.join(dir, ALLOWANCES_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { allowed: [], faults: [] };
    throw error;
  }
  try {
    const { allow = [] } = parseFields(source);
    if (!Array.isArray(allow)) throw new TypeError('allow');
    const read = allow.map(readOne);
    return {
      allowed: read.filter((one) => typeof one !== 'string'),
      faults: read.filter((one) => typeof one === 'string'),
    };
  } catch {
    return {
      allowed: [],
      faults: [
        `${ALLOWANCES_FILE} ist nicht lesbar. Erwartet wird „allow:“ mit einer Liste aus id und reason.`,
      ],
    };
  }
}

/** Ids that the allowances cover: the named ones, and those with the same text ("Mitteilungen der Verwaltung"). */
export function allowedIds(allowed: readonly Allowance[], needles: readonly Needle[]): Set<string> {
  const named = new Set(allowed.map(({ id }) => id));
  const key = ({ text, sha256 }: Needle): string =>
    text === undefined ? `#${sha256}` : Buffer.from(fold(text)).toString('hex');
  const contents = new Set(needles.filter(({ id }) => named.has(id)).map(key));
  return new Set(needles.filter((needle) => contents.has(key(needle))).map(({ id }) => id));
}
