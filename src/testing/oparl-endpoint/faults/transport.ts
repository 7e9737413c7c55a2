import type { Code } from '../../../oparl-check/catalogue/catalogue.ts';
import { at, header, json, type Plant, reply, set } from '../plant.ts';

/** A fault in answers as such, for each rule about them. */
export const TRANSPORT: Partial<Record<Code, Plant>> = {
  'http-status': reply((answer) => (answer.status = 500), '/agendaitem/1'),
  'http-failed': reply((answer) => {
    answer.status = 302;
    answer.headers['location'] = 'http://anderswo.example/';
  }, '/agendaitem/1'),
  'http-html': reply((answer) => (answer.body = '<!doctype html><p>Fehler</p>'), '/agendaitem/1'),
  'json-invalid': reply((answer) => (answer.body = '{"name":"zwei\u000bZeilen"}'), '/agendaitem/1'),
  'json-encoding': reply(
    (answer) => (answer.body = Buffer.from('{"name":"Löß"}', 'latin1')),
    '/agendaitem/1',
  ),
  'json-bom': reply((answer) => (answer.body = `\ufeff${String(answer.body)}`), '/agendaitem/1'),
  'content-type': header('content-type', 'text/html', '/agendaitem/1'),
  'content-charset': header('content-type', 'application/json; charset=iso-8859-1', '/agendaitem/1'),
  'cors-missing': header('access-control-allow-origin', undefined, '/agendaitem/1'),
  'cors-methods': header('access-control-allow-methods', 'POST, OPTIONS', '/agendaitem/1'),
  'condition-ignored': (endpoint) => {
    let asked = 0;
    reply((answer) => void (answer.headers['etag'] = `"${(asked += 1)}"`), '/system')(endpoint);
  },
  'cookie-set': header('set-cookie', 'sid=1', '/agendaitem/1'),
  redirected: reply((answer, { path, search }) => {
    if (path !== '/agendaitem/1' || search !== '') return;
    answer.status = 301;
    answer.headers['location'] = '/agendaitem/1?neu';
  }),
  'scheme-mixed': set('/paper/1', { relatedPaper: [at('/paper/2').replace('https:', 'http:')] }),
  'missing-found': reply((answer) => (answer.status = 200), '/meeting/1-gibt-es-nicht-4c1f'),
  'error-shape': reply((answer) => (answer.body = '{"error":"nix"}'), '/meeting/1-gibt-es-nicht-4c1f'),
  'error-success': json('/agendaitem/1', () => ({
    type: 'https://schema.oparl.org/1.1/Error',
    message: 'Ach',
  })),
};
