import type { Fault } from '../fault.ts';

const PAGE = '<!DOCTYPE html><html lang="de"><title>Fehler</title><h1>Interner Fehler</h1></html>';

/** An error page with status 200, at addresses that hold `path`. */
export const htmlWith200 = (path: string): Fault => ({
  name: 'an error page with status 200',
  answer: ({ url, response }) => {
    if (!url.pathname.includes(path)) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    return true;
  },
});
