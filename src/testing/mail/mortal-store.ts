import { type SlotStore, StoreError } from '../../store/ports.ts';

/** What happens at one of a process's calls to the store; at all others nothing does. */
export interface Accident {
  /** Number of the call, from 0. */
  readonly call: number;
  readonly kind: 'dies-before' | 'dies-after' | 'fails-before' | 'fails-after';
}

/** The store as one process sees it, which may die or hear of a failure before or after what it asked for is done. */
export function mortalStore(
  slots: SlotStore,
  accidents: readonly Accident[],
  pauses: readonly number[],
): { readonly slots: SlotStore; readonly death: Promise<void> } {
  let [calls, die] = [0, (): void => undefined];
  let isDead = false;
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = <T>(): Promise<T> => {
    isDead = true;
    die();
    return new Promise<T>(() => undefined);
  };
  const guard =
    <A extends unknown[], T>(work: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      const call = calls;
      calls += 1;
      for (let pause = pauses[call % pauses.length] ?? 0; pause > 0; pause -= 1) await Promise.resolve();
      const kind = accidents.find((accident) => accident.call === call)?.kind;
      if (isDead || kind === 'dies-before') return never();
      if (kind === 'fails-before') throw new StoreError('unavailable', 'down');
      const result = await work(...args);
      if (kind === 'dies-after') return never();
      if (kind === 'fails-after') throw new StoreError('unavailable', 'down');
      return result;
    };
  return {
    death,
    slots: {
      put: guard((key, body) => slots.put(key, body)),
      get: guard((key) => slots.get(key)),
      list: guard((prefix, options) => slots.list(prefix, options)),
    },
  };
}
