import type { Asked, Endpoint, Reply } from './endpoint.ts';
import { BASE, type Stored } from './objects.ts';

/** Puts a fault into an endpoint. */
export type Plant = (endpoint: Endpoint) => void;

/** Address of a path of the endpoint. */
export const at = (path: string): string => `${BASE}${path}`;

/** Sets fields of one object; undefined takes a field away. */
export const set =
  (path: string, fields: Stored): Plant =>
  ({ objects }) => {
    const object = objects[path] ?? {};
    Object.assign(object, fields);
    for (const field of Object.keys(object)) if (object[field] === undefined) delete object[field];
  };

/** Adds one object, whole but for `fields`. */
export const add =
  (path: string, type: string, fields: Stored): Plant =>
  ({ objects }) => {
    const date = '2025-06-01T12:00:00+02:00';
    objects[path] = {
      id: at(path),
      type: `https://schema.oparl.org/1.1/${type}`,
      web: at('/'),
      created: date,
      modified: date,
      ...fields,
    };
  };

/** Takes one object away. */
export const drop =
  (path: string): Plant =>
  ({ objects }) => {
    delete objects[path];
  };

/** Changes answers on their way out, all or those to one path. */
export const reply =
  (change: (reply: Reply, asked: Asked) => void, path?: string): Plant =>
  (endpoint) => {
    endpoint.tamper = (answer, asked) => {
      if (path === undefined || asked.path === path) change(answer, asked);
    };
  };

/** Sets a header of all answers, or of those to one path; undefined takes it away. */
export const header = (name: string, value: string | undefined, path?: string): Plant =>
  reply(({ headers }) => {
    if (value === undefined) delete headers[name];
    else headers[name] = value;
  }, path);

/** Changes the JSON of an answer to one path; with `query`, only where the query holds that. */
export const json = (path: string, change: (value: Stored, asked: Asked) => unknown, query = ''): Plant =>
  reply((answer, asked) => {
    if (answer.status !== 200 || !asked.search.includes(query) || typeof answer.body !== 'string') return;
    answer.body = JSON.stringify(change(JSON.parse(answer.body) as Stored, asked));
  }, path);

/** Several changes at once. */
export const several =
  (...plants: readonly Plant[]): Plant =>
  (endpoint) => {
    for (const plant of plants) plant(endpoint);
  };

/** The objects of a list page. */
export const objectsOf = (page: Stored): Stored[] => page['data'] as Stored[];

/** A list page with other fields in its `pagination` or its `links`. */
export const withPart = (page: Stored, part: 'pagination' | 'links', fields: Stored): Stored => ({
  ...page,
  [part]: { ...(page[part] as Stored), ...fields },
});

/** An object without one of its fields. */
export const without = (object: Stored, field: string): Stored =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));
