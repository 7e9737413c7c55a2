import { gzipSync } from 'node:zlib';
import type { Fault } from '../fault.ts';

const hits = (url: URL, path: string): boolean => url.pathname.includes(path);

/** A few kilobytes that unpack to many megabytes. */
export const gzipBomb = (path: string): Fault => ({
  name: 'a gzip bomb',
  answer: ({ url, response }) => {
    if (!hits(url, path)) return false;
    const bytes = gzipSync(Buffer.alloc(80 * 1024 * 1024, ' '));
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bytes);
    return true;
  },
});

/** Two gigabytes are announced. */
export const twoGigabytes = (path: string): Fault => ({
  name: 'two gigabytes',
  answer: ({ url, response }) => {
    if (!hits(url, path)) return false;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 2 ** 31 });
    response.write('{"data":[');
    return true;
  },
});

/** A body that comes a byte at a time and never ends. */
export const slowDrip = (path: string): Fault => ({
  name: 'a slow drip',
  answer: ({ url, response }) => {
    if (!hits(url, path)) return false;
    response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
    return true;
  },
});
