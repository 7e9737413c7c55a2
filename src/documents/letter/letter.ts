import { defined } from '../../domain/defined.ts';
import type { PublicBody } from '../../domain/public-record.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import type { Block, Letterhead, SignatureLine } from '../model/index.ts';
import { filled, paragraphs } from './fill.ts';
import { letterheadOf } from './letterhead.ts';
import { type LetterScope, templateFor } from './template-for.ts';
import type { PlaceholderValues } from './values.ts';

/** What stands around the facts of a document. */
export interface Letter {
  readonly letterhead: Letterhead;
  /** The Körperschaft, for `DocumentData.author`. */
  readonly author: string;
  /** Words before the date. */
  readonly place?: string;
  /** Salutation and sentences before the facts; empty where no template has any. */
  readonly opening: readonly Block[];
  readonly closing: readonly Block[];
  /** Undefined where the template names none: the kind of document then says who signs. */
  readonly signatures?: readonly SignatureLine[];
  readonly footer: string;
}

/** A body of which the record does not know more than its key; a document of it must not be lost. */
const unknownBody = (key: string): PublicBody => ({
  key,
  name: key,
  kind: 'municipality',
  profile: '',
  statutorySizes: [],
});

/** The words around a document, from the templates of the council, else from the settings of the site. */
export function letterFor(index: RecordIndex, scope: LetterScope, known: PlaceholderValues): Letter {
  const { site, templates } = index.record;
  const body = index.body.get(scope.body) ?? unknownBody(scope.body);
  const template = templateFor(templates, scope);
  const values = { koerperschaft: body.name, ...known };
  const text = (words: string | undefined) => (words === undefined ? [] : paragraphs(words, values));
  return defined({
    letterhead: letterheadOf(body, template, values, index),
    author: body.name,
    place: template.datePlace === undefined ? undefined : filled(template.datePlace, values),
    opening: [...text(template.salutation), ...text(template.opening)],
    closing: text(template.closing),
    signatures: template.signatures?.map(({ role, name }) =>
      defined({ role: filled(role, values), name: name === undefined ? undefined : filled(name, values) }),
    ),
    footer: template.footer === undefined ? footerOf(body, site.baseUrl) : filled(template.footer, values),
  });
}

const footerOf = ({ name }: PublicBody, baseUrl: string): string => `${name} · ${new URL(baseUrl).host}`;
