import { fromJS } from 'immutable';
import { expect, test } from 'vitest';
import { disclosedIn } from './after-disclosure.ts';

const DATA = { kind: 'disclosed', item: { meeting: 'm', item: 'a1' }, key: 'm-a1' };
const saved = (data: object, newRecord = true) => disclosedIn(fromJS({ data, newRecord }));

test('a new resolution by circulation is to be noted where it was handed over', () => {
  const data = { kind: 'circulation', key: 'radweg', notedIn: '2027-03-04-umlauf-abc123' };
  expect(saved(data)).toEqual({
    kind: 'circulated',
    from: '2027-03-04-umlauf-abc123',
    resolution: 'radweg',
  });
  expect(saved(data, false)).toBeUndefined();
  expect(saved({ ...data, notedIn: undefined })).toBeUndefined();
  expect(saved({ ...data, kind: 'item' })).toBeUndefined();
});

test('a new disclosed resolution is to be noted, once', () => {
  expect(saved(DATA)).toEqual({ kind: 'disclosed', meeting: 'm', item: 'a1', resolution: 'm-a1' });
  expect(saved(DATA, false)).toBeUndefined();
  expect(saved({ ...DATA, kind: 'item' })).toBeUndefined();
  expect(saved({ ...DATA, key: undefined })).toBeUndefined();
  expect(saved({ title: 'x' })).toBeUndefined();
});
