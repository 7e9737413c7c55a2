import { expect, test, vi } from 'vitest';
import { type Page, takeFromAddress, takeLater } from './take.ts';

function page(hash: string) {
  const replaceState = vi.fn<History['replaceState']>();
  let listener: (event: HashChangeEvent) => void = () => undefined;
  const made = {
    location: { hash, pathname: '/freigabe/', search: '?a=1' },
    history: { replaceState },
    addEventListener: (_: string, added: typeof listener) => {
      listener = added;
    },
  };
  return {
    page: made as unknown as Page,
    replaceState,
    changed: (event: object) => listener(event as HashChangeEvent),
  };
}

test('what is handed over leaves the address at once', () => {
  const { page: own, replaceState } = page('#/uebergabe/abc');
  expect(takeFromAddress(own)).toBe('#/uebergabe/abc');
  expect(replaceState.mock.calls).toEqual([[null, '', '/freigabe/?a=1#/']]);
});

test('other addresses are left alone', () => {
  for (const hash of ['', '#/', '#/collections/meetings', '#/uebergabeort']) {
    const { page: own, replaceState } = page(hash);
    expect(takeFromAddress(own)).toBeUndefined();
    expect(replaceState).not.toHaveBeenCalled();
  }
});

test('what comes later is taken before anybody else sees it, and the address stays', () => {
  const { page: own, replaceState, changed } = page('');
  const taken = vi.fn<(hash: string) => void>();
  const stopImmediatePropagation = vi.fn<() => void>();
  takeLater(own, taken);
  const oldURL = 'https://desk.example/#/collections/meetings';
  changed({ newURL: 'https://desk.example/#/uebergabe/a#b', oldURL, stopImmediatePropagation });
  expect(taken.mock.calls).toEqual([['#/uebergabe/a#b']]);
  expect(replaceState.mock.calls).toEqual([[null, '', oldURL]]);
  changed({ newURL: 'https://desk.example/#/collections/papers', oldURL, stopImmediatePropagation });
  expect(taken).toHaveBeenCalledTimes(1);
  expect(stopImmediatePropagation).toHaveBeenCalledTimes(1);
});
