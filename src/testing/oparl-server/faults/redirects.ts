import type { Fault } from '../fault.ts';

/** Addresses that hold `path` lead to another host. */
export const redirectTo = (path: string, to: (url: URL) => string): Fault => ({
  name: 'a redirect to another host',
  answer: ({ url, response }) => {
    if (!url.pathname.includes(path)) return false;
    response.writeHead(302, { location: to(url) }).end();
    return true;
  },
});

/** The next page, and a meeting's place, lie on the machine itself or in the network of whoever imports. */
export const privateLinks: Fault = {
  name: 'links into a private network',
  object: (object) =>
    object.id.endsWith('/meeting/1')
      ? { ...object, location: 'http://169.254.169.254/latest/meta-data' }
      : object,
};
