import type { PublicTemplate } from '../../domain/public-record.ts';
import type { DocumentKind } from '../model/index.ts';

/** For which document words are sought. */
export interface LetterScope {
  readonly kind: DocumentKind;
  readonly body: string;
  readonly organization?: string | undefined;
}

/** A kind that is written as another one is, wherever nothing is said for itself. */
const WRITTEN_AS: Readonly<Partial<Record<DocumentKind, DocumentKind>>> = { supplement: 'invitation' };

type Words = Omit<PublicTemplate, 'key'>;

const isWithin = (template: PublicTemplate, { body, organization }: LetterScope): boolean =>
  (template.body === undefined || template.body === body) &&
  (template.organization === undefined || template.organization === organization);

/** How narrow a template is: an organization before a body, the kind before one it is written as, and that before all. */
const weight = ({ organization, body, documents }: PublicTemplate, kind: DocumentKind): number =>
  (organization === undefined ? 0 : 8) +
  (body === undefined ? 0 : 4) +
  (documents === undefined ? 0 : documents.some((one) => one === kind) ? 2 : 1);

/** What `template` has for a document of `kind`; of one for another kind all but its opening, which would not fit. */
function wordsFor(template: PublicTemplate, kind: DocumentKind): Words | undefined {
  const { documents, opening: _opening, ...rest } = template;
  if (documents === undefined || documents.some((one) => one === kind)) return template;
  return documents.some((one) => one === WRITTEN_AS[kind]) ? rest : undefined;
}

const byKey = (a: PublicTemplate, b: PublicTemplate): number => (a.key < b.key ? 1 : -1);

/** The words for a document, field by field from the narrowest template that has it; of two equally narrow the first by key. */
export const templateFor = (templates: readonly PublicTemplate[], scope: LetterScope): Words =>
  Object.assign(
    {},
    ...templates
      .filter((template) => isWithin(template, scope))
      .toSorted((a, b) => weight(a, scope.kind) - weight(b, scope.kind) || byKey(a, b))
      .map((template) => wordsFor(template, scope.kind)),
  ) as Words;
