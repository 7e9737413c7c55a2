import { defined } from '../../domain/defined.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { indexOf, type RecordIndex } from '../../domain/view/index.ts';
import { objectPath, type Segment, typeOf } from './addresses.ts';
import { momentsIn, type Moments } from './moment.ts';

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** What the build alone knows of the bytes of a document. */
export interface FileContent {
  /** SHA-512 of its bytes, hexadecimal. */
  readonly sha512?: string;
  /** Its text. */
  readonly text?: string;
}

/** When an object was made and last changed, as OParl writes it. */
export interface Stamp {
  readonly created: string;
  readonly modified: string;
}

/** What every mapping needs. */
export interface World {
  readonly index: RecordIndex;
  readonly record: PublicRecord;
  /** Address of the site without a slash at its end. */
  readonly base: string;
  readonly moments: Moments;
  /** By the address of a file, `file.url`. */
  readonly contents: ReadonlyMap<string, FileContent>;
  /** Undefined while objects are made only to tell whether they changed: then none of them has instants. */
  readonly stampOf: ((path: string) => Stamp) | undefined;
}

/** Where an object is put: alone and in lists, or within its parent. */
export type Place = 'alone' | 'embedded';

/** A world for a record. @param stampOf see `World` */
export function worldOf(
  record: PublicRecord,
  contents: ReadonlyMap<string, FileContent>,
  stampOf?: World['stampOf'],
): World {
  return {
    index: indexOf(record),
    record,
    base: record.site.baseUrl.replace(/\/+$/, ''),
    moments: momentsIn(record.site.timeZone),
    contents,
    stampOf,
  };
}

/** The address of an object. */
export const idOf = (world: World, segment: Segment, key: string): string =>
  world.base + objectPath(segment, key);

/** The address of a thing, where it is public. */
export const linkTo = (
  world: World,
  segment: Segment,
  things: ReadonlyMap<string, unknown>,
  key: string | undefined,
): string | undefined => (key !== undefined && things.has(key) ? idOf(world, segment, key) : undefined);

/** The addresses of those things that are public; undefined where there are none. */
export const linksTo = (
  world: World,
  segment: Segment,
  things: ReadonlyMap<string, unknown>,
  keys: readonly string[],
): readonly string[] | undefined =>
  some([...new Set(keys)].filter((key) => things.has(key)).map((key) => idOf(world, segment, key)));

/** A list that has something in it: OParl leaves empty ones out (section 3.0). */
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** A text in Markdown without the line feed at the end that its file has; nothing where that is all. */
export const markdown = (text: string | undefined): string | undefined => text?.trimEnd() || undefined;

/** `true`, or nothing. */
export const ifTrue = (value: boolean): true | undefined => (value ? true : undefined);

/**
 * References to the parent: they stand in an object on its own, and are left out within that parent (OParl 1.1, 2.5).
 * What only tells whether something changed has them always.
 */
export const backTo = (world: World, place: Place, references: Json): Json =>
  place === 'alone' || world.stampOf === undefined ? references : {};

/** An object of OParl: id and type first, its page and instants last, nothing undefined. */
export function objectOf(world: World, segment: Segment, key: string, fields: Json, page: string): Json {
  const path = objectPath(segment, key);
  return {
    id: world.base + path,
    type: typeOf(segment, world.base),
    ...defined(fields),
    web: world.base + page,
    ...world.stampOf?.(path),
  };
}
