import type { AuditLine, AuditPage } from '../ports.ts';

/** All entries, a page at a time. @param read gives the page behind `before` */
export async function* allPages(
  read: (before: string | undefined) => Promise<AuditPage>,
): AsyncGenerator<readonly AuditLine[]> {
  for (let before: string | undefined; ;) {
    const { entries, next } = await read(before);
    yield entries;
    if (next === undefined) return;
    before = next;
  }
}

/**
 * A file that is made while it is sent, so that a long log needs no memory. The first page is read before the answer begins:
 * where the store is away, there is a page that says so, and no file that is cut off.
 */
export async function streamed(
  pages: AsyncGenerator<readonly AuditLine[]>,
  words: {
    readonly head: string;
    lines(entries: readonly AuditLine[], isFirst: boolean): string;
    readonly end: string;
  },
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const first = await pages.next();
  let started = false;
  return new ReadableStream({
    async pull(controller) {
      const page = started ? await pages.next() : first;
      if (page.done) {
        controller.enqueue(encoder.encode(words.end));
        return controller.close();
      }
      const text = words.lines(page.value, !started);
      controller.enqueue(encoder.encode(started ? text : words.head + text));
      started = true;
    },
    async cancel() {
      await pages.return(undefined);
    },
  });
}
