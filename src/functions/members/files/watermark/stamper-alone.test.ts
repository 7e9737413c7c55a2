import { getRequestListener } from '@hono/node-server';
import { expect, test } from 'vitest';
import { goodPdf } from '../../../../testing/hostile-pdfs.ts';
import { workerStamper } from './worker-stamper.ts';

test('a thread stamps too where the server put its own Response in the place of the global one', async () => {
  const before = Response;
  getRequestListener(() => new Response(''), { overrideGlobalObjects: true });
  expect(Response).not.toBe(before);
  const pdf = new Uint8Array(goodPdf());
  const source = { size: pdf.length, open: () => Promise.resolve(new Blob([pdf]).stream()) };
  expect(Object.keys(await workerStamper()(source, 'Anna Amsel'))).toEqual(['pdf']);
});
