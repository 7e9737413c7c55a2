import { createHash } from 'node:crypto';
import { openStore, type OpenStore } from '../../store/open-store.ts';
import type { StorePlace } from '../../store/place.ts';

/** What the writer puts at number `n`: long enough that a half of it could be seen. */
export const recordOf = (n: number): string => `${n} `.repeat(1 + 20_000 / (1 + (n % 7)));

/** The object of number `n`, and its name. */
export function blobOf(n: number): { readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> } {
  const bytes = new Uint8Array(200_000 + n).fill(n % 251);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

/**
 * A process of its own for the tests of the store. `race <place> <name> <keys>`: says it is ready, waits for a word, puts its
 * name at each of so many keys, and says which it won. `write <place>`: puts records and objects one after another for ever,
 * and says each number once it is acknowledged.
 */
if (process.argv[1] === import.meta.filename) {
  const [work, place = '{}', name = '', count = '0'] = process.argv.slice(2);
  const store = openStore(JSON.parse(place) as StorePlace);
  await (work === 'race' ? race(store, name, Number(count)) : write(store));
}

async function race({ slots }: OpenStore, name: string, count: number): Promise<void> {
  process.stdout.write('ready\n');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  const won: number[] = [];
  for (let n = 0; n < count; n += 1) if (await slots.put(`race/${n}`, name)) won.push(n);
  process.stdout.write(`${JSON.stringify(won)}\n`);
  process.stdin.destroy();
}

async function write({ slots, blobs }: OpenStore): Promise<void> {
  // the last record may stand without its object
  const first = Math.max(0, (await slots.list('kill/')).length - 1);
  for (let n = first; ; n += 1) {
    await slots.put(`kill/${String(n).padStart(6, '0')}`, recordOf(n));
    const { sha256, bytes } = blobOf(n);
    await blobs.put(sha256, { size: bytes.length, open: () => new Blob([bytes]).stream() });
    process.stdout.write(`${n}\n`);
  }
}
