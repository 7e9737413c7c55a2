import type { SlotStore } from '../store/ports.ts';
import { fourDigits } from './mail-keys.ts';
import type { Decision, SendResult } from './ports.ts';

/** A try that was begun; `dropped` where nobody wanted the mail any more. */
export interface Try {
  readonly at: string;
  readonly instance: string;
  readonly dropped?: true;
}
/** What a try came to. */
export type End = SendResult & { readonly at: string };
export interface Decided {
  readonly at: string;
  readonly by: string;
  readonly decision: Decision;
}

/** What the store holds of one mail. */
export interface MailRecords {
  readonly queued: { readonly at: string; readonly body: string };
  /** Tries begun so far. */
  readonly tries: number;
  /** The last try. */
  readonly last?: Try;
  readonly end?: End;
  /** Number of the first try since it was queued or somebody decided; 1 at first. */
  readonly firstOfSeries: number;
  /** When that one was begun, where it was. */
  readonly seriesSince?: string;
  readonly bounced?: { readonly at: string; readonly reason: string };
  /** Decided of the last try as it stands: of its bounce where it bounced. */
  readonly decided?: Decided;
}

/** Reads what is known of a mail; undefined where it was never queued. @throws StoreError */
export async function readRecords(slots: SlotStore, folder: string): Promise<MailRecords | undefined> {
  const names = new Set((await slots.list(folder)).map((key) => key.slice(folder.length)));
  const read = async <T>(name: string): Promise<T | undefined> => {
    const text = names.has(name) ? await slots.get(folder + name) : undefined;
    return text === undefined ? undefined : (JSON.parse(text) as T);
  };
  const queued = await read<MailRecords['queued']>('queued');
  if (queued === undefined) return undefined;
  const tries = [...names].filter((name) => name.startsWith('try-')).length;
  const last = fourDigits(tries);
  const firstOfSeries = 1 + Math.max(0, ...[...names].map((name) => decidedBefore(name, tries)));
  const [begun, end, bounced, first] = [
    await read<Try>(`try-${last}`),
    await read<End>(`end-${last}`),
    await read<{ at: string; reason: string }>(`bounced-${last}`),
    firstOfSeries < tries ? await read<Try>(`try-${fourDigits(firstOfSeries)}`) : undefined,
  ];
  const decided = await read<Decided>(bounced ? `decision-${last}-bounced` : `decision-${last}`);
  const seriesSince = (first ?? begun)?.at;
  return {
    queued,
    tries,
    firstOfSeries,
    ...(seriesSince !== undefined && { seriesSince }),
    ...(begun && { last: begun }),
    ...(end && { end }),
    ...(bounced && { bounced }),
    ...(decided && { decided }),
  };
}

/** Number of the try that this decision is about, where a later one followed; else 0. */
function decidedBefore(name: string, tries: number): number {
  const number = Number(/^decision-(\d{4})/.exec(name)?.[1] ?? 0);
  return number < tries ? number : 0;
}
