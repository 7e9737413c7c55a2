import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { LedgerError, RESTORE } from './ledger-error.ts';

/** Names of the files of a ledger folder. */
export const FILES = {
  head: 'ledger.json',
  seed: 'seed',
  urls: 'urls.jsonl',
  objects: 'objects.jsonl',
  log: 'log.jsonl',
  states: 'states',
  tracked: 'tracked.jsonl',
  seals: 'seals.jsonl',
} as const;

/** Version of the folder's layout. */
export const FORMAT = 1;

/**
 * What the ledger says of itself as a whole. The numbers of lines and the seed's digest show what the log cannot: that
 * lines of lists were lost, or that the seed is another's.
 */
export const Head = z.object({
  format: z.literal(FORMAT),
  site: z.string(),
  objects: z.int().min(0),
  urls: z.int().min(0),
  seed: z.string(),
  /** Absent in ledgers that were written before anything was tracked. */
  tracked: z.int().min(0).optional(),
  /** Files of signatures and time stamps; absent where there are none. */
  proofs: z.int().min(0).optional(),
  /** Copies of documents with a signature within; absent where there are none. */
  seals: z.int().min(0).optional(),
});
export type Head = z.infer<typeof Head>;

const date = z.iso.date();
const instant = z.iso.datetime();
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const ObjectLine = z.object({
  id: z.string(),
  type: z.string(),
  url: z.string(),
  firstPublic: instant,
  modified: instant,
  sequence: z.int().min(0),
  hash: hash.optional(),
  withdrawn: z.object({ on: date, reason: z.string(), with: z.string().optional() }).optional(),
});

export const UrlLine = z.object({
  url: z.string().startsWith('/'),
  since: instant,
  object: z.string().optional(),
  sha256: hash.optional(),
  file: z.string().optional(),
  made: z.boolean().optional(),
  gone: date.optional(),
  list: z.boolean().optional(),
  movedTo: z.string().optional(),
});

export const TrackedLine = z.object({
  id: z.string(),
  created: instant,
  modified: instant,
  sequence: z.int().min(0),
  hash: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  group: z.string().optional(),
});

const Change = z.object({
  kind: z.enum(['published', 'changed', 'documents', 'withdrawn', 'restored']),
  object: z.string(),
  type: z.string(),
  url: z.string(),
  title: z.string(),
  hash: hash.optional(),
  files: z.array(z.object({ url: z.string(), sha256: hash })).optional(),
  removed: z.array(z.string()).optional(),
  words: z.array(z.string()),
});

const Anchor = z.strictObject({
  id: z.string().regex(/^[a-z2-7]{26}$/),
  head: hash,
  state: z.enum(['open', 'closed', 'cancelled']),
});

export const EntryLine = z.object({
  sequence: z.int().min(1),
  kind: z.enum(['introduction', 'publish', 'anchor']),
  at: instant,
  changes: z.array(
    z.union([
      z.object({ digest: hash, key: hash, change: Change }),
      z.object({ digest: hash, purged: z.string() }),
    ]),
  ),
  /** Absent in entries of any other kind than `anchor`. */
  anchors: z.array(Anchor).optional(),
  previous: hash,
  hash,
});

/** The lines of a file of JSON lines. @throws LedgerError with the first line that is none */
export async function readLines<T>(folder: string, name: string, schema: z.ZodType): Promise<T[]> {
  const text = await readFile(path.join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new LedgerError(folder, `die Datei ${name} fehlt.`, RESTORE);
  });
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new LedgerError(folder, `${name} bricht mitten in einer Zeile ab.`, RESTORE);
  return lines.map((line, index) => parseLine(folder, `${name}, Zeile ${index + 1}`, line, schema) as T);
}

/** One JSON text of the ledger. @throws LedgerError that names `place` */
export function parseLine(folder: string, place: string, text: string, schema: z.ZodType): unknown {
  const fault = (what: string) => new LedgerError(folder, `${place} ${what}.`, RESTORE);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fault('ist kein lesbares JSON');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw fault(`hat nicht die erwartete Form (${parsed.error.issues[0]?.path.join('.') ?? ''})`);
}

/** The canonical JSON of a state, or undefined where the ledger does not hold it. */
export function readState(folder: string, hash: string): string | undefined {
  try {
    return readFileSync(path.join(folder, FILES.states, `${hash}.json`), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
