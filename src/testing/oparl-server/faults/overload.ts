import type { Fault } from '../fault.ts';

/** The first two requests of each address fail: 503 with Retry-After, then 500. */
export const overloaded: Fault = {
  name: '503 with Retry-After, then 500',
  answer: ({ times, response }) => {
    if (times > 2) return false;
    if (times === 1) response.setHeader('retry-after', '1');
    response.writeHead(times === 1 ? 503 : 500, { 'content-type': 'text/plain' }).end('überlastet');
    return true;
  },
};

/** The connection breaks at the first request of each address. */
export const hangsUp: Fault = {
  name: 'a connection that breaks',
  answer: ({ times, response }) => {
    if (times > 1) return false;
    response.socket?.destroy();
    return true;
  },
};

/** An address that never works. */
export const brokenAt = (path: string, status = 500): Fault => ({
  name: `${status} at ${path}`,
  answer: ({ url, response }) => {
    if (!`${url.pathname}${url.search}`.includes(path)) return false;
    response.writeHead(status).end('Fehler');
    return true;
  },
});
