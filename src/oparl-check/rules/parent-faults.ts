import type { Fault } from '../finding.ts';
import type { Plain } from '../plain.ts';
import type { Field, TypeName } from '../schema/field.ts';
import { inWords } from '../schema/in-words.ts';
import { SCHEMA } from '../schema/schema.ts';

/** Where an object stands: inside another one of a type, on the page of an external list, or on its own. */
export type Standing =
  { readonly how: 'embedded'; readonly within: TypeName } | { readonly how: 'list' | 'alone' };

const CODES = { list: 'parent-missing-in-list', alone: 'parent-missing' } as const;

/**
 * What is wrong with the references of an object to what embeds it: internal output leaves them out, an object that
 * stands alone needs them (chapter 3, descriptions of `AgendaItem.meeting`, `Membership.person` and their like).
 */
export function parentFaults(object: Plain, type: TypeName, standing: Standing): Fault[] {
  const parents = Object.entries(SCHEMA[type]).filter(([, { parent }]) => parent !== undefined);
  if (standing.how === 'embedded')
    return parents
      .filter(([field, { of }]) => of === standing.within && object[field] !== undefined)
      .map(([field]): Fault => ({ code: 'parent-inside', field }));
  const code = CODES[standing.how];
  const lacks = ([field, { parent }]: [string, Field]): boolean =>
    parent === 'must' && object[field] === undefined;
  return parents
    .filter(lacks)
    .map(([field, definition]): Fault => ({ code, field, expected: inWords(definition) }));
}
