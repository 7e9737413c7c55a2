import { type SlotStore, StoreError } from '../../../store/ports.ts';
import type { NewRun, NoticeRun } from './run.ts';

const PREFIX = 'notices/';
const SHAPE = /^notices\/(\d{9})\.json$/;

/** Nine digits, so that keys sort as numbers do. */
const keyOf = (number: number): string => `${PREFIX}${String(number).padStart(9, '0')}.json`;

/** The run with the highest number; undefined before the first. @throws StoreError */
export async function newestRun(slots: Pick<SlotStore, 'get' | 'list'>): Promise<NoticeRun | undefined> {
  const numbers = (await slots.list(PREFIX)).map((key) => Number(SHAPE.exec(key)?.[1] ?? 0));
  return readRun(slots, Math.max(0, ...numbers));
}

/** @throws StoreError */
export async function readRun(slots: Pick<SlotStore, 'get'>, number: number): Promise<NoticeRun | undefined> {
  const text = number < 1 ? undefined : await slots.get(keyOf(number));
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as NoticeRun;
  } catch (cause) {
    throw new StoreError('content', 'A run of notices is no JSON.', { cause });
  }
}

/** Gives it its word. @returns false where somebody else wrote that number first @throws StoreError */
export const addRun = (slots: Pick<SlotStore, 'put'>, run: NewRun): Promise<boolean> =>
  slots.put(keyOf(run.number), JSON.stringify({ ...run, word: crypto.randomUUID() } satisfies NoticeRun));

const queuedKey = (number: number): string => `${PREFIX}${String(number).padStart(9, '0')}.queued`;

/** Whether all mails of a run were put into the outbox. @throws StoreError */
export const isQueued = async (slots: Pick<SlotStore, 'get'>, { number }: NoticeRun): Promise<boolean> =>
  (await slots.get(queuedKey(number))) !== undefined;

/** @throws StoreError */
export const markQueued = (slots: Pick<SlotStore, 'put'>, { number }: NoticeRun): Promise<boolean> =>
  slots.put(queuedKey(number), '');
