import { count, type Schema, url } from './shapes.ts';

/** A page of an external list (OParl 1.1, 2.5); the objects are held against the schemas of their types. */
export const listPage = (): Schema => ({
  type: 'object',
  properties: {
    data: { type: 'array', maxItems: 100, items: { type: 'object' } },
    pagination: {
      type: 'object',
      properties: {
        totalElements: count,
        elementsPerPage: { const: 100 },
        currentPage: { type: 'integer', minimum: 1 },
        totalPages: { type: 'integer', minimum: 1 },
      },
      required: ['totalElements', 'elementsPerPage', 'currentPage', 'totalPages'],
      additionalProperties: false,
    },
    links: {
      type: 'object',
      properties: { first: url, prev: url, self: url, next: url, last: url, web: url },
      required: ['first', 'self', 'last', 'web'],
      additionalProperties: false,
    },
  },
  required: ['data', 'pagination', 'links'],
  additionalProperties: false,
});

/** What is left of an object that is gone (OParl 1.1, "Gelöschte Objekte"). */
export const tombstone = (): Schema => ({
  type: 'object',
  properties: {
    id: url,
    type: url,
    created: { type: 'string' },
    modified: { type: 'string' },
    deleted: { const: true },
  },
  required: ['id', 'type', 'created', 'modified', 'deleted'],
  additionalProperties: false,
});
