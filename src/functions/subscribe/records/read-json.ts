import type { SlotStore } from '../../../store/ports.ts';

/** The record at `key`; undefined where there is none, or one that cannot be read. @throws StoreError */
export async function readJson<T extends object>(slots: SlotStore, key: string): Promise<T | undefined> {
  const text = await slots.get(key);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}
