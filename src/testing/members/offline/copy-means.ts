import type { Bytes } from '../../../functions/members/offline/copy/bytes.ts';
import type { CopyMeans } from '../../../functions/members/offline/copy/means.ts';

/** A device in memory, which outlives its windows. */
export interface MemoryDevice {
  readonly files: Map<string, Bytes>;
  readonly records: Map<string, unknown>;
}

export const memoryDevice = (): MemoryDevice => ({ files: new Map(), records: new Map() });

export class Killed extends Error {}

export interface MeansOptions {
  readonly now?: () => Date;
  readonly free?: () => number | undefined;
  /** Bytes that all files may take. */
  readonly quota?: number;
  /** Called before and after each change of the device; throws {@link Killed} to stop everything there. */
  readonly step?: (what: string) => void;
}

const queues = () => {
  const tails = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const next = (tails.get(name) ?? Promise.resolve()).then(work, work);
    tails.set(
      name,
      next.catch(() => undefined),
    );
    return next;
  };
};

const copyOf = <T>(value: T): T => structuredClone(value);

/** The means of one window on a device in memory. */
export function memoryMeans(device: MemoryDevice, options: MeansOptions = {}): CopyMeans {
  const step = options.step ?? (() => undefined);
  const listeners = new Set<() => void>();
  const change = async <T>(what: string, work: () => T): Promise<T> => {
    step(`before ${what}`);
    const result = work();
    step(`after ${what}`);
    return result;
  };
  const read = async <T>(work: () => T): Promise<T> => {
    step('at a read');
    return work();
  };
  const used = (): number => [...device.files.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    files: {
      read: (name) => read(() => copyOf(device.files.get(name))),
      write: (name, bytes) =>
        change('a write', () => {
          if (used() - (device.files.get(name)?.length ?? 0) + bytes.length > (options.quota ?? Infinity))
            throw new DOMException('no room', 'QuotaExceededError');
          device.files.set(name, copyOf(bytes));
        }),
      remove: (name) => change('a removal', () => void device.files.delete(name)),
      list: () => read(() => [...device.files.keys()]),
    },
    records: {
      get: (key) => read(() => copyOf(device.records.get(key))),
      change: (key, work) =>
        change('a record', () => {
          const now = work(copyOf(device.records.get(key)));
          if (now === undefined) device.records.delete(key);
          else device.records.set(key, copyOf(now));
          return now;
        }),
    },
    now: options.now ?? (() => new Date('2027-03-09T08:00:00Z')),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    free: () => Promise.resolve(options.free?.()),
    alone: queues(),
    tell: () => {
      for (const listener of listeners) listener();
    },
    told: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
