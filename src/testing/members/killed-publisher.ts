import { publishMembers } from '../../publishing/members/publish-members.ts';
import { readMembersContent } from '../../publishing/members/read-members-content.ts';
import { openStore } from '../../store/open-store.ts';
import type { BlobSource } from '../../store/ports.ts';

/** When the process ends itself: before, within or after the object, or the record, of that number. */
export type PublishMoment = `${'object' | 'record'} ${'before' | 'within' | 'after'} ${number}`;

/** A process of its own: `<content> <overlay> <store> <moment>`. It publishes, and kills itself as a loss of power would. */
if (process.argv[1] === import.meta.filename) {
  const [content = '', overlay = '', folder = '', moment = ''] = process.argv.slice(2);
  const die = (now: string) => {
    if (now === moment) process.kill(process.pid, 'SIGKILL');
  };
  const { slots, blobs } = openStore({ folder });
  const counts = { object: 0, record: 0 };
  const counted = async <T>(kind: keyof typeof counts, put: (number: number) => Promise<T>): Promise<T> => {
    const number = (counts[kind] += 1);
    die(`${kind} before ${number}`);
    const done = await put(number);
    die(`${kind} after ${number}`);
    return done;
  };
  const store = {
    slots: {
      ...slots,
      put: (key: string, body: string) => counted('record', () => slots.put(key, body)),
    },
    blobs: {
      ...blobs,
      put: (sha256: string, source: BlobSource) =>
        counted('object', (number) =>
          blobs.put(
            sha256,
            dyingSource(source, () => die(`object within ${number}`)),
          ),
        ),
    },
  };
  const read = await readMembersContent(
    { content, protected: overlay, at: undefined },
    process.stderr,
    Date.now,
  );
  if (!('record' in read)) throw new Error('the content of the test has errors');
  await publishMembers(read, store);
}

/** The same bytes; `die` is asked once some of them were handed on, and before the last. */
function dyingSource(source: BlobSource, die: () => void): BlobSource {
  return {
    size: source.size,
    open: () =>
      source.open().pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(piece, controller) {
            const half = Math.ceil(piece.length / 2);
            controller.enqueue(piece.subarray(0, half));
            // the first half is on its way to the disk by then
            return new Promise((resolve) => {
              setTimeout(() => {
                die();
                controller.enqueue(piece.subarray(half));
                resolve();
              }, 0);
            });
          },
        }),
      ),
  };
}
