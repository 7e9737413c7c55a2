import { z } from 'zod';
import type { References } from '../../domain/rules/reference-registry.ts';
import { elementSchema, fieldSchema, type Schema, unwrapped } from '../../domain/rules/schema-walk.ts';
import { fieldName } from '../../format/wording/fields.ts';
import type { Description, Descriptions } from './description.ts';
import type { FormField, FormKind } from './form-field.ts';
import { formatRule } from './format-rules.ts';
import { optionsOf } from './options.ts';

/** A schema that no control can express, or a field that nobody described. The build of the desk stops with it. */
export class NoFormFor extends Error {
  constructor(form: string, path: string, why: string) {
    super(`The form "${form}" has no field for ${path}: ${why}`);
    this.name = 'NoFormFor';
  }
}

/** A form that is to be made of a schema. */
export interface FormPlan {
  /** Its name in messages. */
  readonly name: string;
  readonly schema: z.ZodObject;
  readonly descriptions: Descriptions;
  /** Which fields name other entries. */
  readonly references: References;
}

/**
 * The fields of a form in the schema's order.
 * @throws NoFormFor where a field of the schema is not described, or cannot be expressed, or where a description names
 * a field that the schema has not.
 */
export function formFields(plan: FormPlan): FormField[] {
  const used = new Set<string>();
  const fields = walkObject(plan, plan.schema, '', used);
  const unused = Object.keys(plan.descriptions).find((path) => !used.has(path));
  if (unused !== undefined) throw new NoFormFor(plan.name, unused, 'the schema does not have it');
  return fields;
}

function walkObject(plan: FormPlan, schema: z.ZodObject, prefix: string, used: Set<string>): FormField[] {
  return Object.keys(schema.shape).flatMap((name) => {
    const path = `${prefix}${name}`;
    const field = fieldSchema(schema, name) as Schema;
    const literal = unwrapped(field);
    if (literal instanceof z.ZodLiteral && typeof literal.value === 'string') {
      return [{ ...HIDDEN, kind: 'fixed' as const, name, value: literal.value }];
    }
    const given = plan.descriptions[path];
    used.add(path);
    if (given === false) return [];
    if (name === 'id' && given === undefined) return [{ ...HIDDEN, kind: 'id' as const, name }];
    if (given === undefined) throw new NoFormFor(plan.name, path, 'it is not described');
    const description: Description = typeof given === 'string' ? { hint: given } : given;
    return [walkField(plan, field, { name, path, description, used })];
  });
}

const HIDDEN = { label: 'Kennung', hint: '', required: false };

interface Spot {
  readonly name: string;
  readonly path: string;
  readonly description: Description;
  readonly used: Set<string>;
}

function walkField(plan: FormPlan, schema: Schema, spot: Spot): FormField {
  const { name, description } = spot;
  const { hint, label = fieldName(name), initial = standardOf(schema) } = description;
  const kind: FormKind = description.own
    ? { kind: 'own', ...description.own }
    : kindOf(plan, unwrapped(schema), spot, standardOf(schema));
  return { name, label, hint, required: isRequired(schema), initial, ...kind };
}

function kindOf(plan: FormPlan, schema: Schema, spot: Spot, standard: unknown): FormKind {
  const { path, description } = spot;
  const element = elementSchema(schema);
  const to = plan.references[path] ?? plan.references[`${path}.*`];
  if (to !== undefined) return { kind: 'reference', to, many: element !== undefined };
  if (element !== undefined) return listOf(plan, unwrapped(element), spot);
  if (schema instanceof z.ZodObject) {
    return { kind: 'group', fields: walkObject(plan, schema, `${path}.`, spot.used) };
  }
  if (schema instanceof z.ZodEnum) {
    return { kind: 'choice', options: optionsOf(plan.name, path, schema.options.map(String)) };
  }
  if (schema instanceof z.ZodBoolean) return { kind: 'switch', standard: standard === true };
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL || schema instanceof z.ZodEmail) {
    return textOf(schema, description);
  }
  throw new NoFormFor(plan.name, path, `nothing stands for a ${schema._zod.def.type}`);
}

function listOf(plan: FormPlan, element: Schema, { path, description, used }: Spot): FormKind {
  if (element instanceof z.ZodString) return { kind: 'lines' };
  if (element instanceof z.ZodEnum)
    return { kind: 'choices', options: optionsOf(plan.name, path, element.options.map(String)) };
  if (!(element instanceof z.ZodObject))
    throw new NoFormFor(plan.name, path, 'its entries are of several kinds');
  if (description.entry === undefined)
    throw new NoFormFor(plan.name, path, 'nobody said what one entry is called');
  return {
    kind: 'list',
    entry: description.entry,
    fields: walkObject(withLists(plan, path), element, `${path}.`, used),
  };
}

/** References of a list's entries are written with a star that the paths of a form have not. */
const withLists = (plan: FormPlan, path: string): FormPlan => ({
  ...plan,
  references: {
    ...plan.references,
    ...Object.fromEntries(
      Object.entries(plan.references)
        .filter(([name]) => name.startsWith(`${path}.*.`))
        .map(([name, to]) => [name.replace(`${path}.*.`, `${path}.`), to]),
    ),
  },
});

function numberOf(schema: z.ZodNumber): FormKind {
  const { minValue, maxValue, format } = schema;
  const bound = (value: number | null) =>
    value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value;
  return { kind: 'number', integer: format === 'safeint', min: bound(minValue), max: bound(maxValue) };
}

function textOf(schema: z.ZodString | z.ZodURL | z.ZodEmail, description: Description): FormKind {
  const format = formatRule(schema);
  if (format === 'date' || format === 'time') return { kind: format };
  if (description.long) return { kind: 'text' };
  return { kind: 'line', ...(format === undefined ? {} : format) };
}

const standardOf = (schema: Schema): string | number | boolean | undefined => {
  const given = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  return typeof given === 'object' ? undefined : (given as string | number | boolean | undefined);
};

const isRequired = (schema: Schema): boolean =>
  !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault);
