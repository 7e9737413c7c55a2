import { StoreError } from '../ports.ts';

/**
 * The same bytes, taken as the reader wants them. It is a fault where nothing comes for `patience` milliseconds while somebody
 * waits, and where the connection breaks.
 */
export function unstalled(source: ReadableStream<Uint8Array>, patience: number): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let stalled = false;
  const giveUp = () => {
    stalled = true;
    reader.cancel().catch(() => undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const timer = setTimeout(giveUp, patience);
        try {
          const { done, value } = await reader.read();
          if (stalled) throw new Error('stalled');
          if (done) controller.close();
          else controller.enqueue(value);
        } catch {
          throw new StoreError('unavailable', 'S3: the object did not come to its end.');
        } finally {
          clearTimeout(timer);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
