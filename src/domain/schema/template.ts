import { z } from 'zod';
import { keyField, textField } from '../key.ts';

/** Kinds of documents that the product writes; `src/documents/model` gives each its address. */
export const DOCUMENT_KINDS = [
  'invitation',
  'notice',
  'agenda',
  'supplement',
  'minutes',
  'folder',
  'paper',
  'extract',
  'urgent-decision',
  'circulation',
  'resolution-book',
] as const;

/** Standard items that the desk offers for an agenda. */
export const AgendaTemplate = z.looseObject({
  title: textField(),
  kind: z.literal('agenda'),
  items: z.array(z.looseObject({ title: textField(), public: z.boolean() })).optional(),
});

export type AgendaTemplate = z.infer<typeof AgendaTemplate>;

/** A standard sentence that the desk offers for resolutions. */
export const SentenceTemplate = z.looseObject({
  title: textField(),
  kind: z.literal('sentence'),
  text: textField().optional(),
});

/**
 * What stands around the facts of a document: head, sentences, signatures. Without scope it holds for every document;
 * what is narrower (an organization before a body, named kinds before all) goes before it, field by field. Texts hold
 * placeholders such as `{gremium}`.
 */
export const DocumentTemplate = z.looseObject({
  title: textField(),
  kind: z.literal('document'),
  documents: z.array(z.enum(DOCUMENT_KINDS)).optional(),
  body: keyField().optional(),
  organization: keyField().optional(),
  /** Name in the head instead of the body's, such as `Stadt Musterhausen`. */
  sender: textField().optional(),
  /** Below the name: who speaks, such as `Die Bürgermeisterin`. */
  senderOffice: textField().optional(),
  /** Street, place, telephone: a line each. */
  contactLines: z.array(textField()).optional(),
  /** Words before the date, such as `Aubrück, den`. */
  datePlace: textField().optional(),
  salutation: textField().optional(),
  opening: textField().optional(),
  closing: textField().optional(),
  signatures: z.array(z.looseObject({ role: textField(), name: textField().optional() })).optional(),
  footer: textField().optional(),
});
export type DocumentTemplate = z.infer<typeof DocumentTemplate>;

/** `content/templates/`: standard agenda items and sentences that the desk offers, and the words around documents. */
export const Template = z.discriminatedUnion('kind', [AgendaTemplate, SentenceTemplate, DocumentTemplate]);
export type Template = z.infer<typeof Template>;
export type TemplateKind = Template['kind'];
