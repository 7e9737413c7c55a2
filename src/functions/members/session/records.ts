import type { SlotStore } from '../../../store/ports.ts';
import type { Session } from '../ports.ts';

/** What the store keeps of a session, `sessions/<account>/<id>.json`, so that people see and end their own. */
export interface SessionRecord {
  readonly id: string;
  readonly method: Session['method'];
  /** Milliseconds since 1970. */
  readonly begun: number;
  /** Browser and system in plain words. */
  readonly device: string;
}

const FOLDER = 'sessions';
const recordKey = (account: string, id: string): string => `${FOLDER}/${account}/${id}.json`;
const endedKey = (account: string, id: string): string => `${FOLDER}/${account}/${id}.ended`;

/** @throws StoreError */
export async function keepSession(slots: SlotStore, account: string, record: SessionRecord): Promise<void> {
  await slots.put(recordKey(account, record.id), JSON.stringify(record));
}

/** Whether somebody ended it. @throws StoreError */
export const isEnded = async (slots: SlotStore, account: string, id: string): Promise<boolean> =>
  (await slots.get(endedKey(account, id))) !== undefined;

/** Ends a session; the next request with it is refused on every instance. @throws StoreError */
export async function endSession(slots: SlotStore, account: string, id: string): Promise<void> {
  if (!/^[0-9a-f]{32}$/.test(id)) return;
  await slots.put(endedKey(account, id), '');
}

/**
 * The sessions of an account that nobody ended, newest first; whether their time is over the caller judges by `begun`.
 * @throws StoreError
 */
export async function sessionsOf(slots: SlotStore, account: string): Promise<readonly SessionRecord[]> {
  const keys = await slots.list(`${FOLDER}/${account}/`);
  const ended = new Set(keys.filter((key) => key.endsWith('.ended')).map((key) => key.slice(0, -6)));
  const open = keys.filter((key) => key.endsWith('.json') && !ended.has(key.slice(0, -5)));
  const bodies = await Promise.all(open.map((key) => slots.get(key)));
  return bodies
    .filter((body) => body !== undefined)
    .map((body) => JSON.parse(body) as SessionRecord)
    .sort((a, b) => b.begun - a.begun);
}

/** Ends all sessions of an account but `except`. @throws StoreError */
export async function endSessions(slots: SlotStore, account: string, except?: string): Promise<void> {
  const open = await sessionsOf(slots, account);
  const ending = open.filter(({ id }) => id !== except);
  await Promise.all(ending.map(({ id }) => endSession(slots, account, id)));
}
