import { afterEach, beforeEach, expect } from 'vitest';

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const original = Object.fromEntries(METHODS.map((method) => [method, console[method]]));
let printed: string[] = [];

// Output that nobody expects hides output that matters: a test that prints fails. A test of printing spies on the console.
beforeEach(() => {
  printed = [];
  for (const method of METHODS) {
    console[method] = (...values: unknown[]) =>
      void printed.push(`console.${method}: ${values.map(String).join(' ')}`);
  }
});

afterEach(() => {
  Object.assign(console, original);
  expect(printed, 'A test printed to the console').toEqual([]);
});
