import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentData } from '../model/index.ts';
import { DocumentFault } from './document-fault.ts';
import type { DocumentFonts } from './fonts.ts';
import { type PdfInput } from './input.ts';

const TEMPLATES = fileURLToPath(new URL('templates', import.meta.url));

/** Version of what sets the type; another one gives other bytes. */
export const ENGINE = 'typst-ts-node-compiler 0.7.0, Typst 0.14.2';
/** Results of earlier documents that are kept in memory: those of the last few alone. */
const KEPT = 3;

/**
 * What Typst 0.14.2 says when some links are broken at the end of a line, in narrow columns; the same text without the
 * links that can be clicked can be set.
 */
const LINK_DEFECT = 'expected link ancestor';

/** A picture that the templates may name, by its path among them. */
export interface TemplatePicture {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Bytes of the templates, in the order of their names. */
export const templateFiles = (folder = TEMPLATES): Buffer[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => readFileSync(path.join(folder, name)));

/** Typst with our templates and our font, and nothing of the machine. */
export class Typesetter {
  readonly #folder: string;
  readonly #compiler: NodeCompiler;

  constructor(fonts: DocumentFonts, folder = TEMPLATES) {
    // The fonts of the machine are not even looked for: they could change what is printed.
    process.env['FONTCONFIG_FILE'] = '/dev/null';
    this.#folder = folder;
    this.#compiler = NodeCompiler.create({
      workspace: folder,
      fontArgs: [{ fontPaths: [...fonts.folders] }],
    });
  }

  /**
   * A document as PDF/A-2a, after it was found to be PDF/UA-1.
   * @throws DocumentFault for an error or a warning of the templates
   */
  set(data: DocumentData, input: PdfInput, picture: TemplatePicture | undefined): Uint8Array {
    const shadow = picture && path.join(this.#folder, picture.path);
    if (picture && shadow) this.#compiler.mapShadow(shadow, Buffer.from(picture.bytes));
    try {
      return this.#written(data, input, 'yes');
    } catch (error) {
      if (!(error instanceof DocumentFault) || !error.what.includes(LINK_DEFECT)) throw error;
      return this.#written(data, input, 'no');
    } finally {
      if (shadow) this.#compiler.unmapShadow(shadow);
      this.#compiler.evictCache(KEPT);
    }
  }

  #written(data: DocumentData, input: PdfInput, links: 'yes' | 'no'): Uint8Array {
    const document = this.#fitted(data, input, links);
    this.#exported(data, document, 'ua-1');
    return this.#exported(data, document, 'a-2a');
  }

  /** A letter or a sheet for the board is set in closer type where that saves a page. */
  #fitted(data: DocumentData, input: PdfInput, links: string): NodeTypstDocument {
    const wide = this.#compiled(data, input, { links });
    if (data.sheet === 'report' || wide.numOfPages === 1) return wide;
    const tight = this.#compiled(data, input, { links, tight: 'yes' });
    return tight.numOfPages < wide.numOfPages ? tight : wide;
  }

  #compiled(data: DocumentData, input: PdfInput, means: Readonly<Record<string, string>>): NodeTypstDocument {
    const compiled = this.#compiler.compile({
      mainFilePath: path.join(this.#folder, 'main.typ'),
      inputs: { data: JSON.stringify(input), ...means },
    });
    const { result } = compiled;
    // A warning is no trifle: an unknown font leaves the text out.
    const found = compiled.takeDiagnostics();
    if (!result || found) throw templateFault(data, found ? messagesOf(found.shortDiagnostics) : '');
    return result;
  }

  #exported(data: DocumentData, document: NodeTypstDocument, pdfStandard: string): Uint8Array {
    try {
      return this.#compiler.pdf(document, { pdfStandard });
    } catch (error) {
      throw templateFault(data, reasonsIn(error instanceof Error ? error.message : String(error)));
    }
  }
}

const messagesOf = (diagnostics: readonly { path?: string; message?: string }[]): string =>
  diagnostics
    .map(({ path: file, message }) => [file && path.basename(file), message].filter(Boolean).join(': '))
    .join('; ');

/** The messages within what the compiler throws when it cannot write a PDF. */
const reasonsIn = (text: string): string =>
  [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)]
    .map(([, message = '']) => message.replaceAll('\\"', '"'))
    .join('; ') || text;

const templateFault = (data: DocumentData, message: string): DocumentFault =>
  new DocumentFault(data, {
    where: 'Druckvorlage',
    what: `Der Satz brach ab (${message}).`,
    remedy:
      'Es entstand keine Datei. Bitte melden Sie diese Meldung denen, die das Programm betreuen; an Ihrem Text liegt es nicht.',
  });
