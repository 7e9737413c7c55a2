import {
  type PDFContext,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFObjectCopier,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Tag, TagKid } from './read-tags.ts';

/** Where the pages and links of a document lie in the merged file, by their references in their own. */
export interface Placed {
  readonly copier: PDFObjectCopier;
  readonly pages: ReadonlyMap<PDFRef, PDFRef>;
  readonly annotations: ReadonlyMap<PDFRef, PDFRef>;
}

/** The structure of a merged file: one element for each document in it. */
export class TagWriter {
  readonly #context: PDFContext;
  readonly #root: PDFRef;
  readonly #document: PDFRef;
  readonly #parts: PDFRef[] = [];
  readonly #parents: [key: number, value: PDFObject][] = [];
  readonly #marks = new Map<PDFRef, PDFArray>();
  readonly #ids: [id: string, element: PDFRef][] = [];

  constructor(context: PDFContext) {
    this.#context = context;
    this.#root = context.nextRef();
    this.#document = context.nextRef();
  }

  /** Adds a document: its title, its language where that is not the file's, and its tags. */
  addPart(title: string, lang: string | undefined, kids: readonly TagKid[], placed: Placed): void {
    const only =
      kids.length === 1 && kids[0]?.kind === 'tag' && kids[0].type === 'Document' ? kids[0] : undefined;
    const texts = [['T', PDFHexString.fromText(title)] as const];
    const part: Tag = {
      kind: 'tag',
      type: 'Part',
      texts: lang === undefined ? texts : [...texts, ['Lang', PDFString.of(lang)]],
      attributes: [],
      kids: only?.kids ?? kids,
    };
    const ref = this.#element(part, this.#document, { ...placed, prefix: `d${this.#parts.length}-` });
    this.#parts.push(ref);
  }

  #element(tag: Tag, parent: PDFRef, placed: Placed & { readonly prefix: string }): PDFRef {
    const context = this.#context;
    const ref = context.nextRef();
    const element = context.obj({ Type: 'StructElem', S: tag.type, P: parent });
    for (const [key, value] of tag.texts) element.set(PDFName.of(key), value.clone(context));
    if (tag.id !== undefined) {
      const id = `${placed.prefix}${tag.id}`;
      element.set(PDFName.of('ID'), PDFString.of(id));
      this.#ids.push([id, ref]);
    }
    const attributes = tag.attributes.map((attribute) => this.#attribute(attribute, placed));
    if (attributes.length > 0) element.set(PDFName.of('A'), context.obj(attributes));
    const kids = tag.kids.flatMap((kid) => this.#kid(kid, ref, placed) ?? []);
    element.set(PDFName.of('K'), context.obj(kids));
    context.assign(ref, element);
    return ref;
  }

  #kid(kid: TagKid, parent: PDFRef, placed: Placed & { readonly prefix: string }): PDFObject | undefined {
    if (kid.kind === 'tag') return this.#element(kid, parent, placed);
    const page = placed.pages.get(kid.page);
    if (!page) return undefined;
    if (kid.kind === 'content') {
      this.#mark(page, kid.mcid, parent);
      return this.#context.obj({ Type: 'MCR', Pg: page, MCID: kid.mcid });
    }
    const annotation = placed.annotations.get(kid.annotation);
    const dict = annotation && this.#context.lookupMaybe(annotation, PDFDict);
    if (!dict || dict.has(STRUCT_PARENT)) return undefined;
    dict.set(STRUCT_PARENT, PDFNumber.of(this.#parents.length));
    this.#parents.push([this.#parents.length, parent]);
    return this.#context.obj({ Type: 'OBJR', Pg: page, Obj: annotation });
  }

  /** Notes for a page whose element a stretch of its content is. */
  #mark(page: PDFRef, mcid: number, element: PDFRef): void {
    let marks = this.#marks.get(page);
    if (!marks) {
      marks = this.#context.obj([]);
      this.#context
        .lookup(page, PDFDict)
        .set(PDFName.of('StructParents'), PDFNumber.of(this.#parents.length));
      this.#parents.push([this.#parents.length, this.#context.register(marks)]);
      this.#marks.set(page, marks);
    }
    while (marks.size() < mcid) marks.push(PDFNull);
    if (marks.size() === mcid) marks.push(element);
    else if (marks.get(mcid) === PDFNull) marks.set(mcid, element);
  }

  /** A copy of attributes; headers of cells name cells of the same document. */
  #attribute(attribute: PDFDict, { copier, prefix }: Placed & { readonly prefix: string }): PDFDict {
    const copy = copier.copy(attribute);
    const headers = copy.lookup(PDFName.of('Headers'));
    if (headers instanceof PDFArray) {
      headers.asArray().forEach((header, i) => {
        if (header instanceof PDFString || header instanceof PDFHexString)
          headers.set(i, PDFString.of(`${prefix}${header.asString()}`));
      });
    }
    return copy;
  }

  /** Writes the tree into the file. */
  finish({ catalog }: PDFDocument): void {
    const context = this.#context;
    context.assign(
      this.#document,
      context.obj({ Type: 'StructElem', S: 'Document', P: this.#root, K: this.#parts }),
    );
    const root = context.obj({
      Type: 'StructTreeRoot',
      K: [this.#document],
      ParentTreeNextKey: this.#parents.length,
    });
    root.set(PDFName.of('ParentTree'), context.obj({ Nums: this.#parents.flat() }));
    const ids = this.#ids.toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (ids.length > 0) {
      const names = ids.flatMap(([id, element]) => [PDFString.of(id), element]);
      root.set(PDFName.of('IDTree'), context.obj({ Names: names }));
    }
    context.assign(this.#root, root);
    catalog.set(PDFName.of('StructTreeRoot'), this.#root);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }
}

const STRUCT_PARENT = PDFName.of('StructParent');
