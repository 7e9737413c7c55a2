/** Set where the copy was to be erased and could not be; whoever opens it next erases it first. */
export const WIPE_MARK = 'ratsfenster-loeschen';
/** Windows that have the copy open hear of it here (`browser-means.ts`). */
const CHANNEL = 'ratsfenster-mitnahme';
const PATIENCE = 5000;

const inTime = async (work: Promise<unknown>): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), PATIENCE);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const databaseGone = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(new Error('a database stays')));
  });

async function databases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await databaseGone(name);
}

async function files(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  for (const name of names) await root.removeEntry(name, { recursive: true });
}

async function shells(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
}

/**
 * Erases all that this host keeps on the device: the copy, the shell that shows it, the service worker. A browser that knows
 * `Clear-Site-Data` has done so already; then there is nothing left to do.
 * @returns whether everything is gone; where it is not, a mark stays for the next time
 */
export async function wipeOrigin(): Promise<boolean> {
  try {
    localStorage.setItem(WIPE_MARK, '1');
    const channel = new BroadcastChannel(CHANNEL);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of this origin alone
    channel.postMessage('erased');
    channel.close();
    // the keys first: without them nothing else can be read
    await inTime(databases());
    await inTime(files().catch(ignoreAbsent));
    await inTime(shells());
    localStorage.clear();
    return true;
  } catch {
    return false;
  }
}

/** Browsers without a file system, such as in private windows, have no files. */
function ignoreAbsent(error: unknown): void {
  const isAbsent =
    error instanceof TypeError || (error instanceof DOMException && error.name === 'SecurityError');
  if (!isAbsent) throw error;
}
