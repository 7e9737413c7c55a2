import type { Fault } from '../fault.ts';

/** windows-1252, said so or not. */
export const windows1252 = (said: boolean): Fault => ({
  name: said ? 'windows-1252' : 'windows-1252 without saying so',
  body: (text) => ({
    bytes: Buffer.from(text.replaceAll('–', '-'), 'latin1'),
    headers: { 'content-type': said ? 'application/json; charset=windows-1252' : 'application/json' },
  }),
});

/** A byte order mark before the JSON. */
export const byteOrderMark: Fault = {
  name: 'a byte order mark',
  body: (text) => ({ bytes: Buffer.from(`\uFEFF${text}`), headers: { 'content-type': 'application/json' } }),
};

/** Line breaks and tabs stand raw inside strings. */
export const rawControls: Fault = {
  name: 'raw control characters',
  body: (text) => ({
    bytes: Buffer.from(text.replaceAll('"name":"', '"name":"\t')),
    headers: { 'content-type': 'application/json' },
  }),
};

/** The second half of the JSON is missing, at addresses that hold `path`. */
export const halfJson = (path: string): Fault => ({
  name: 'half of the JSON',
  body: (text, { url }) => ({
    bytes: Buffer.from(url.pathname.includes(path) ? text.slice(0, text.length / 2) : text),
    headers: { 'content-type': 'application/json' },
  }),
});
