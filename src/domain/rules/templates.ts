import type { CouncilRecord, Entry } from '../council-record.ts';
import { isPlaceholder, PLACEHOLDERS, type TemplatePiece, templatePieces } from '../placeholders.ts';
import type { Problem } from '../problem.ts';
import { DOCUMENT_KINDS, type DocumentTemplate, type Template } from '../schema/index.ts';
import { type Place, problem } from './codes.ts';
import { nearest } from './nearest.ts';

type Field = readonly (string | number)[];

const WORDS = ['sender', 'senderOffice', 'datePlace', 'salutation', 'opening', 'closing', 'footer'] as const;

/** Every text of a template that is printed, with its field. */
function* textsOf(data: DocumentTemplate): Generator<[field: Field, text: string]> {
  for (const field of WORDS) {
    const text = data[field];
    if (text !== undefined) yield [[field], text];
  }
  for (const [at, line] of (data.contactLines ?? []).entries()) yield [['contactLines', at], line];
  for (const [at, { role, name }] of (data.signatures ?? []).entries()) {
    yield [['signatures', at, 'role'], role];
    if (name !== undefined) yield [['signatures', at, 'name'], name];
  }
}

const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

function pieceProblems(piece: TemplatePiece, kinds: DocumentTemplate['documents'], place: Place): Problem[] {
  if ('text' in piece) return [];
  const wanted = kinds ?? DOCUMENT_KINDS;
  const fitting = Object.entries(PLACEHOLDERS)
    .filter(([, known]) => wanted.every((kind) => known.some((other) => other === kind)))
    .map(([name]) => name);
  const choices = braced(fitting);
  const meant = (word: string) => {
    const bare = word.replaceAll(/[^\p{L}]/gu, '').toLowerCase();
    const found = isPlaceholder(bare) ? bare : nearest(bare, Object.keys(PLACEHOLDERS));
    return found === undefined ? {} : { suggestion: `{${found}}` };
  };
  if ('stray' in piece) {
    return [problem('placeholder-broken', place, { value: piece.stray, choices, ...meant(piece.stray) })];
  }
  const value = `{${piece.name}}`;
  if (!isPlaceholder(piece.name))
    return [problem('placeholder-unknown', place, { value, choices, ...meant(piece.name) })];
  if (fitting.includes(piece.name)) return [];
  return [
    problem('placeholder-elsewhere', place, { value, choices, kinds: PLACEHOLDERS[piece.name].join(', ') }),
  ];
}

function ofTemplate({ path: file, data }: Entry<Template>): Problem[] {
  if (data.kind !== 'document') return [];
  return [...textsOf(data)].flatMap(([field, text]) =>
    templatePieces(text).flatMap((piece) => pieceProblems(piece, data.documents, { file, field })),
  );
}

const TAKEN = [...WORDS, 'contactLines', 'signatures'] as const;

/** For whom a template is, to be compared with another's. */
const scopeOf = ({ documents, body, organization }: DocumentTemplate): string =>
  JSON.stringify([documents?.toSorted() ?? null, body ?? null, organization ?? null]);

/** Fields that a template before it by key fills for the same documents, so that this one is never printed there. */
function filledTwice(templates: readonly Entry<Template>[]): Problem[] {
  const first = new Map<string, string>();
  return templates
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ key, path: file, data }) => {
      if (data.kind !== 'document') return [];
      return TAKEN.flatMap((field) => {
        if (data[field] === undefined) return [];
        const place = `${scopeOf(data)} ${field}`;
        const other = first.get(place);
        if (other === undefined) first.set(place, key);
        return other === undefined ? [] : [problem('template-twice', { file, field: [field] }, { other })];
      });
    });
}

/** Placeholders that do not exist, are not closed, or that a document of the template cannot fill; words that never get into one. */
export const oddTemplates = ({ templates }: Pick<CouncilRecord, 'templates'>): Problem[] => [
  ...templates.flatMap(ofTemplate),
  ...filledTwice(templates),
];
