import {
  elementSchema,
  fieldSchema,
  isFields,
  objectSchema,
  type Schema,
} from '../../domain/rules/schema-walk.ts';

/** Decap's immutable map or list, as far as it is used here. */
interface Immutable {
  readonly size: number;
  get(key: string | number): unknown;
  set(key: string | number, value: unknown): Immutable;
  toJS(): unknown;
}

const isImmutable = (value: unknown): value is Immutable =>
  typeof value === 'object' && value !== null && 'toJS' in value && 'set' in value;

const plain = (value: unknown): unknown => (isImmutable(value) ? value.toJS() : value);
const child = (node: unknown, key: string | number): unknown =>
  isImmutable(node) ? node.get(key) : (node as Record<string | number, unknown>)[key];

function withChild<T>(node: T, key: string | number, value: unknown): T {
  if (child(node, key) === value) return node;
  if (isImmutable(node)) return node.set(key, value) as T;
  return (Array.isArray(node) ? node.with(key as number, value) : { ...node, [key]: value }) as T;
}

/** Whether anything was entered but what nobody sees. */
const holdsSomething = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return (
    !isFields(value) || Object.entries(value).some(([key, inner]) => key !== 'id' && holdsSomething(inner))
  );
};

const isMissing = (id: unknown): boolean => id === undefined || id === null || id === '';

/**
 * The data of an entry with an id wherever the schema asks for one and none is: agenda items, consultations, memberships,
 * files. A group that was left empty gets none. Immutable stays immutable, plain stays plain, and what is unchanged stays
 * the same object.
 */
export function withIds<T>(data: T, schema: Schema | undefined, newId: () => string): T {
  const value = plain(data);
  if (Array.isArray(value)) {
    const element = elementSchema(schema);
    return value.reduce<T>((list, _, i) => withChild(list, i, withIds(child(list, i), element, newId)), data);
  }
  if (!isFields(value)) return data;
  const object = objectSchema(schema, value);
  if (!object) return data;
  const filled = Object.keys(object.shape).reduce<T>((fields, key) => {
    const inner = child(fields, key);
    if (inner === undefined || (key !== 'id' && isFields(plain(inner)) && !holdsSomething(plain(inner))))
      return fields;
    return withChild(fields, key, withIds(inner, fieldSchema(object, key), newId));
  }, data);
  return 'id' in object.shape && isMissing(value['id']) ? withChild(filled, 'id', newId()) : filled;
}
