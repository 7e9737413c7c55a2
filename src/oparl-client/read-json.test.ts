import { expect, test } from 'vitest';
import { HttpFault } from './http-fault.ts';
import { readJson } from './read-json.ts';

const answer = (bytes: Uint8Array, type = 'application/json'): Parameters<typeof readJson>[0] => ({
  bytes,
  headers: { 'content-type': type },
  finalUrl: 'https://rat.example/',
});

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from('{"a":"ä"}'), 'application/json'],
  ['UTF-8 with a mark', Buffer.from('\uFEFF{"a":"ä"}'), 'application/json; charset=iso-8859-1'],
  ['windows-1252', Buffer.from('{"a":"\xe4"}', 'latin1'), 'application/json;charset="windows-1252"'],
  ['UTF-16', Buffer.from('\uFEFF{"a":"ä"}', 'utf16le'), 'text/plain'],
])('%s is read', (_, bytes, type) => {
  expect(readJson(answer(bytes, type)).value).toEqual({ a: 'ä' });
});

test('raw control characters are forgiven and told', () => {
  expect(readJson(answer(Buffer.from('{"a":"b\n\tc\\"d\\\\"}')))).toEqual({
    value: { a: 'b\n\tc"d\\' },
    repaired: true,
  });
});

test.each<[string, Uint8Array, string, string]>([
  ['HTML', Buffer.from('\n<!DOCTYPE html><h1>Wartung</h1>'), 'text/html', 'http-html'],
  ['half of it', Buffer.from('{"a":\n[1,'), 'application/json', 'http-not-json'],
  ['nothing', Buffer.from(''), 'application/json', 'http-not-json'],
  ['another encoding than said', Buffer.from('{"a":"\xe4"}', 'latin1'), 'application/json', 'http-encoding'],
  ['an unknown encoding', Buffer.from('{}'), 'application/json; charset=klingonisch', 'http-encoding'],
])('%s has its own code', (_, bytes, type, code) => {
  let thrown: unknown;
  try {
    readJson(answer(bytes, type));
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(HttpFault);
  expect(thrown).toMatchObject({ code });
});
