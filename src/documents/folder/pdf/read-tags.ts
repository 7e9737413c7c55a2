import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { standardType } from './standard-type.ts';

/** A stretch of a page's content, by its number there. */
export interface MarkedContent {
  readonly kind: 'content';
  readonly page: PDFRef;
  readonly mcid: number;
}
/** A link or the like on a page. */
export interface MarkedAnnotation {
  readonly kind: 'annotation';
  readonly page: PDFRef;
  readonly annotation: PDFRef;
}
/** An element of the structure of a document (ISO 32000-1, 14.7.2); references are those of its own file. */
export interface Tag {
  readonly kind: 'tag';
  readonly type: string;
  /** `Alt`, `ActualText`, `E`, `T`, `Lang` as they are. */
  readonly texts: readonly (readonly [key: string, value: PDFObject])[];
  readonly id?: string;
  readonly attributes: readonly PDFDict[];
  readonly kids: readonly TagKid[];
}
export type TagKid = Tag | MarkedContent | MarkedAnnotation;

const TEXTS = ['Alt', 'ActualText', 'E', 'T', 'Lang'];
const MOST_TAGS = 200_000;
const DEEPEST = 100;
const MOST_MARKS = 20_000;

/** The tags of a document, or undefined where it has none that can be taken over. */
export function readTags({ catalog }: PDFDocument): readonly TagKid[] | undefined {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return undefined;
  const reader = new TagReader(root.lookupMaybe(PDFName.of('RoleMap'), PDFDict));
  try {
    const kids = reader.kidsOf(root, undefined, 0);
    return kids.length > 0 ? kids : undefined;
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
}

class TooMuch extends Error {}

class TagReader {
  readonly #roles: PDFDict | undefined;
  readonly #seen = new Set<PDFDict>();

  constructor(roles: PDFDict | undefined) {
    this.#roles = roles;
  }

  kidsOf(element: PDFDict, page: PDFRef | undefined, depth: number): TagKid[] {
    const kids = element.lookup(PDFName.of('K'));
    const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
    return list.flatMap((kid) => this.#kid(element.context.lookup(kid), page, depth) ?? []);
  }

  #kid(kid: PDFObject | undefined, page: PDFRef | undefined, depth: number): TagKid | undefined {
    if (kid instanceof PDFNumber) return contentOf(kid, page);
    if (!(kid instanceof PDFDict)) return undefined;
    const own = kid.get(PDFName.of('Pg'));
    const at = own instanceof PDFRef ? own : page;
    const type = kid.lookup(PDFName.of('Type'));
    if (type === PDFName.of('MCR')) {
      const mcid = kid.lookup(PDFName.of('MCID'));
      return mcid instanceof PDFNumber && !kid.has(PDFName.of('Stm')) ? contentOf(mcid, at) : undefined;
    }
    if (type === PDFName.of('OBJR')) {
      const annotation = kid.get(PDFName.of('Obj'));
      return annotation instanceof PDFRef && at ? { kind: 'annotation', page: at, annotation } : undefined;
    }
    return this.#tag(kid, at, depth + 1);
  }

  #tag(element: PDFDict, page: PDFRef | undefined, depth: number): Tag | undefined {
    const type = element.lookup(PDFName.of('S'));
    if (!(type instanceof PDFName) || this.#seen.has(element)) return undefined;
    this.#seen.add(element);
    if (depth > DEEPEST || this.#seen.size > MOST_TAGS) throw new TooMuch();
    const id = textOf(element.lookup(PDFName.of('ID')));
    return {
      kind: 'tag',
      type: standardType(type, this.#roles),
      texts: TEXTS.flatMap((key) => {
        const value = element.lookup(PDFName.of(key));
        return value instanceof PDFString || value instanceof PDFHexString ? [[key, value] as const] : [];
      }),
      ...(id !== undefined && { id }),
      attributes: attributesOf(element.lookup(PDFName.of('A'))),
      kids: this.kidsOf(element, page, depth),
    };
  }
}

function contentOf(mcid: PDFNumber, page: PDFRef | undefined): MarkedContent | undefined {
  const number = mcid.asNumber();
  if (!page || !Number.isInteger(number) || number < 0) return undefined;
  if (number > MOST_MARKS) throw new TooMuch();
  return { kind: 'content', page, mcid: number };
}

const textOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.asString() : undefined;

/** Attributes may stand alone or in a list, with numbers of revisions between them. */
const attributesOf = (value: PDFObject | undefined): PDFDict[] => {
  if (value instanceof PDFDict) return [value];
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().flatMap((_, i) => {
    const attribute = value.lookup(i);
    return attribute instanceof PDFDict ? [attribute] : [];
  });
};
