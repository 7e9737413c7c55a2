import { type TypeName, TYPES, type Version } from './field.ts';

/** What the `type` of an object says; `exact` only in the very spelling of the specification. */
export interface ReadType {
  readonly type: TypeName;
  readonly version: Version | undefined;
  readonly exact: boolean;
}

const EXACT = /^https:\/\/schema\.oparl\.org\/(1\.[01])\/([A-Za-z]+)$/;
const LOOSE = /(?:(1\.[01])\/)?([A-Za-z]+)\/?$/;

const named = (name: string | undefined): TypeName | undefined =>
  TYPES.find((type) => type.toLowerCase() === name?.toLowerCase());

/** Reads a `type`, also one in a wrong spelling (http, lower case, a slash at the end). Undefined: no type of OParl. */
export function readType(value: unknown): ReadType | undefined {
  if (typeof value !== 'string') return undefined;
  const exact = EXACT.exec(value);
  const match = exact ?? LOOSE.exec(value.trim());
  const type = named(match?.[2]);
  if (!type) return undefined;
  const version = match?.[1] === '1.0' || match?.[1] === '1.1' ? match[1] : undefined;
  return { type, version, exact: exact !== null && match?.[2] === type };
}
