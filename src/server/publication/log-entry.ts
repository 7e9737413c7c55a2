import type { LedgerEntry } from '../../domain/ledger/entry.ts';
import { LOG } from '../../domain/ledger/log-addresses.ts';

/** The public log could not be read, or is not what it must be. `code` is a fixed word, for a log. */
export class LogFault extends Error {
  readonly code: 'unreachable' | 'missing' | 'too-large' | 'elsewhere' | 'shape' | 'chain';
  constructor(code: LogFault['code'], options?: ErrorOptions) {
    super(`log entry: ${code}`, options);
    this.name = 'LogFault';
    this.code = code;
  }
}

/** Bounds of a request. @property milliseconds until the whole entry must be there */
export interface LogLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}
export const LOG_LIMITS: LogLimits = { bytes: 16 * 1024 * 1024, milliseconds: 15_000 };

const MOST_HOPS = 2;

/**
 * Reads an entry of the log from the public site, from that host alone.
 * @param baseUrl of the site
 * @throws LogFault
 */
export async function fetchLogEntry(
  baseUrl: string,
  sequence: number,
  limits: LogLimits = LOG_LIMITS,
): Promise<LedgerEntry> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const answer = await fromHost(new URL(LOG.entry(sequence), baseUrl), signal);
    return entryIn(await textOf(answer, limits.bytes), sequence);
  } catch (cause) {
    if (cause instanceof LogFault) throw cause;
    throw new LogFault('unreachable', { cause });
  }
}

/** Follows redirects on the same origin, and no others. */
async function fromHost(address: URL, signal: AbortSignal): Promise<Response> {
  let asked = address;
  for (let hops = 0; ; hops += 1) {
    const answer = await fetch(asked, {
      redirect: 'manual',
      signal,
      headers: { accept: 'application/json' },
    });
    if (answer.status === 200) return answer;
    await answer.body?.cancel();
    const target = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || target === null)
      throw new LogFault(answer.status === 404 ? 'missing' : 'unreachable');
    asked = new URL(target, asked);
    if (asked.origin !== address.origin || hops >= MOST_HOPS) throw new LogFault('elsewhere');
  }
}

async function textOf(answer: Response, most: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of answer.body ?? []) {
    size += piece.byteLength;
    if (size > most) throw new LogFault('too-large');
    pieces.push(piece);
  }
  return new TextDecoder().decode(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

const HASH = /^[0-9a-f]{64}$/;

function entryIn(text: string, sequence: number): LedgerEntry {
  const value = parsed(text);
  const isEntry =
    typeof value === 'object' &&
    value !== null &&
    value.sequence === sequence &&
    ['publish', 'introduction', 'anchor'].includes(value.kind ?? '') &&
    !Number.isNaN(Date.parse(value.at ?? '')) &&
    [value.hash, value.previous].every((hash) => typeof hash === 'string' && HASH.test(hash)) &&
    Array.isArray(value.changes) &&
    value.changes.every(isSealed);
  if (!isEntry) throw new LogFault('shape');
  return value as LedgerEntry;
}

const isSealed = (sealed: unknown): boolean => {
  if (typeof sealed !== 'object' || sealed === null) return false;
  const { change } = sealed as { readonly change?: unknown };
  if (change === undefined) return 'purged' in sealed;
  if (typeof change !== 'object' || change === null) return false;
  const { kind, object } = change as Readonly<Record<string, unknown>>;
  return typeof kind === 'string' && typeof object === 'string';
};

function parsed(text: string): Partial<LedgerEntry> | undefined {
  try {
    return JSON.parse(text) as Partial<LedgerEntry>;
  } catch {
    return undefined;
  }
}
