import { DOCUMENT_KINDS } from './schema/template.ts';

type Kind = (typeof DOCUMENT_KINDS)[number];

const MEETING: readonly Kind[] = [
  'invitation',
  'notice',
  'agenda',
  'supplement',
  'minutes',
  'folder',
  'extract',
];

/** What a template may name in braces, such as `{gremium}`, and the documents that know it. The list is closed. */
export const PLACEHOLDERS = {
  koerperschaft: DOCUMENT_KINDS,
  gremium: DOCUMENT_KINDS.filter((kind) => kind !== 'paper'),
  sitzung: MEETING,
  wochentag: MEETING,
  datum: MEETING,
  uhrzeit: MEETING,
  ort: MEETING,
  vorlage: ['paper'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;
export type Placeholder = keyof typeof PLACEHOLDERS;

/** True for one of the list. */
export const isPlaceholder = (name: string): name is Placeholder => Object.hasOwn(PLACEHOLDERS, name);

/** A piece of a template's text: words, a placeholder's name, or a brace that belongs to none. */
export type TemplatePiece =
  { readonly text: string } | { readonly name: string } | { readonly stray: string };

/** Name in braces, or braces that belong to none with what follows them up to the next blank. */
const BRACES = /(?<!\{)\{([a-z]+)\}(?!\})|[{}]+[^\s{}]{0,30}\}*/g;

/** The pieces of `text` in their order; together they are `text` again. */
export function templatePieces(text: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let end = 0;
  for (const found of text.matchAll(BRACES)) {
    if (found.index > end) pieces.push({ text: text.slice(end, found.index) });
    pieces.push(found[1] === undefined ? { stray: found[0] } : { name: found[1] });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
