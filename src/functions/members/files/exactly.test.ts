import { expect, test } from 'vitest';
import { BrokenSource, exactly } from './exactly.ts';

const pieces = (...texts: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
const read = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

test('passes on as many bytes as promised', async () => {
  expect(await read(exactly(pieces('ab', '', 'c'), 3))).toBe('abc');
  expect(await read(exactly(pieces(), 0))).toBe('');
});

test.each([
  ['fewer', pieces('ab'), 3],
  ['none', pieces(), 3],
  ['more', pieces('abcd'), 3],
  ['more, later', pieces('abc', 'd'), 3],
])('%s bytes than promised are a failure', async (_, source, bytes) => {
  let broke = 0;
  await expect(read(exactly(source, bytes, () => (broke += 1)))).rejects.toThrow(BrokenSource);
  expect(broke).toBe(1);
});

test('a source that fails is a failure, told once', async () => {
  let broke = 0;
  const source = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error('gone')) });
  await expect(read(exactly(source, 3, () => (broke += 1)))).rejects.toThrow(BrokenSource);
  expect(broke).toBe(1);
});

test('a source that goes on too long is given up, and so is one whose reader leaves', async () => {
  const left: string[] = [];
  const endless = (name: string) =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(10)),
      cancel: () => void left.push(name),
    });
  await expect(read(exactly(endless('long'), 25))).rejects.toThrow(BrokenSource);
  const reader = exactly(endless('left'), 1000).getReader();
  await reader.read();
  await reader.cancel();
  expect(left).toEqual(['long', 'left']);
});

test('reads no more than is taken', async () => {
  let pulled = 0;
  const source = new ReadableStream<Uint8Array>(
    { pull: (controller) => ((pulled += 1), controller.enqueue(new Uint8Array(1))) },
    { highWaterMark: 0 },
  );
  const reader = exactly(source, 100).getReader();
  await reader.read();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve));
  expect(pulled).toBe(2);
  await reader.cancel();
});
