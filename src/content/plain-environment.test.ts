import { expect, test } from 'vitest';
import { withPlainEnvironment } from './plain-environment.ts';

test('the environment is copied while there is work, and is itself again after the last', async () => {
  const real = process.env;
  const gate = Promise.withResolvers<void>();
  const first = withPlainEnvironment(() => gate.promise);
  const copy = process.env;
  expect(copy).not.toBe(real);
  expect(copy['PATH']).toBe(real['PATH']);
  await withPlainEnvironment(() => Promise.resolve(expect(process.env).toBe(copy)));
  expect(process.env).toBe(copy);
  gate.resolve();
  await first;
  expect(process.env).toBe(real);
});

test('work that fails gives it back too', async () => {
  const real = process.env;
  await expect(withPlainEnvironment(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(process.env).toBe(real);
});
